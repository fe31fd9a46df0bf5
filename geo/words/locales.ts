import type { Language } from '#geo/model/language.ts';

/** Dates and words of British English; the others as their language has them. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru', kk: 'kk' };

/** Browsers without Kazakh write its numbers as in English; Russian writes them as Kazakh does. */
const NUMBER_LOCALES: Readonly<Record<Language, string>> = { ...LOCALES, kk: 'ru' };

const numberFormats = new Map<Language, Intl.NumberFormat>();
const pluralRules = new Map<Language, Intl.PluralRules>();

/** "3,000" in English; "3000" and "12 000" in Russian and Kazakh. Dear to make: made once. */
export function numberFormatOf(language: Language): Intl.NumberFormat {
  const useGrouping = language === 'en' ? 'always' : 'min2';
  const format =
    numberFormats.get(language) ?? new Intl.NumberFormat(NUMBER_LOCALES[language], { useGrouping });
  numberFormats.set(language, format);
  return format;
}

/** Which form of a counted message a number takes. Dear to make: made once. */
export function pluralRulesOf(language: Language): Intl.PluralRules {
  const rules = pluralRules.get(language) ?? new Intl.PluralRules(LOCALES[language]);
  pluralRules.set(language, rules);
  return rules;
}
