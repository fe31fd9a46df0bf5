import type { Language } from '#geo/model/language.ts';

/** Of the languages that reports are read in; Chromium comes without Kazakh. */
const KAZAKH_NAMES: Readonly<Record<string, string>> = {
  ar: 'араб тілі',
  az: 'әзірбайжан тілі',
  de: 'неміс тілі',
  es: 'испан тілі',
  fa: 'парсы тілі',
  fr: 'француз тілі',
  hy: 'армян тілі',
  it: 'итальян тілі',
  ja: 'жапон тілі',
  ka: 'грузин тілі',
  ko: 'корей тілі',
  ky: 'қырғыз тілі',
  pl: 'поляк тілі',
  pt: 'португал тілі',
  tr: 'түрік тілі',
  tt: 'татар тілі',
  uk: 'украин тілі',
  uz: 'өзбек тілі',
  zh: 'қытай тілі',
};

/** What a language (BCP 47) is called in another; its code where nobody knows. */
export function languageNameIn(language: Language, code: string): string {
  const own = language === 'kk' ? KAZAKH_NAMES[code.split('-')[0] ?? code] : undefined;
  return own ?? namesIn(language).of(code) ?? code;
}

const displayNames = new Map<Language, Intl.DisplayNames>();

/** Dear to make: made once. */
function namesIn(language: Language): Intl.DisplayNames {
  const names = displayNames.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
  displayNames.set(language, names);
  return names;
}
