import { DEFAULT_LANGUAGE, type Language } from '#geo/model/language.ts';

/** The path of an address in a language: English has no prefix. */
export const pathIn = (language: Language, segments: readonly string[]) =>
  `/${[...(language === DEFAULT_LANGUAGE ? [] : [language]), ...segments].join('/')}`;
