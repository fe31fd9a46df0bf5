import type { Language } from '#geo/model/language.ts';

/** Dates and words of British English; the others as their language has them. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru', kk: 'kk' };

/** Browsers without Kazakh write its numbers as in English; Russian writes them as Kazakh does. */
const NUMBER_LOCALES: Readonly<Record<Language, string>> = { ...LOCALES, kk: 'ru' };

/** "3,000" in English; "3000" and "12 000" in Russian and Kazakh. */
export const numberFormatOf = (language: Language) =>
  new Intl.NumberFormat(NUMBER_LOCALES[language], {
    useGrouping: language === 'en' ? 'always' : 'min2',
  });
