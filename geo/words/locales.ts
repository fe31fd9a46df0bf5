import type { Language } from '#geo/model/language.ts';

/** Dates and words of British English; the others as their language has them. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', ru: 'ru', kk: 'kk' };

/** "3,000" in English; "3000" and "12 000" in Russian and Kazakh. */
export const numberFormatOf = (language: Language) =>
  new Intl.NumberFormat(LOCALES[language], { useGrouping: language === 'en' ? 'always' : 'min2' });
