// Names of countries where the Unicode names (Intl.DisplayNames) are too long for a map, carry a parenthesis, or
// are younger than January 2022; and where a label belongs if not in the middle of the largest part.
import type { Language } from './place-types.ts';

export const MENDED_COUNTRY_NAMES: Readonly<Record<string, Partial<Record<Language, string>>>> = {
  BA: { en: 'Bosnia and Herzegovina' },
  CD: { en: 'DR Congo', ru: 'ДР Конго', kk: 'Конго ДР' },
  CF: { ru: 'ЦАР', kk: 'ОАР' },
  CG: { en: 'Congo', ru: 'Конго', kk: 'Конго' },
  CZ: { en: 'Czech Republic' },
  MM: { en: 'Myanmar', ru: 'Мьянма', kk: 'Мьянма' },
  TR: { en: 'Turkey' },
  US: { ru: 'США', kk: 'АҚШ' },
  ZA: { ru: 'ЮАР' },
};

/** Territories that are no label of their own: cities, or specks in another country's sea. */
export const UNLABELLED: ReadonlySet<string> = new Set([
  'HK',
  'MO',
  'UM',
  'BQ',
  'IO',
  'TF',
  'HM',
  'BV',
]);

export const LABEL_POSITIONS: Readonly<Record<string, readonly [number, number]>> = {
  CA: [-106, 58],
  CL: [-70.6, -30.5],
  CN: [103.5, 35.2],
  GB: [-1.8, 52.8],
  GR: [22, 39.4],
  HR: [16.2, 45.5],
  FR: [2.5, 46.6],
  ID: [114, -0.8],
  IN: [78.5, 22.5],
  IT: [12.6, 42.9],
  JP: [138.2, 36.4],
  KZ: [67, 48.2],
  MY: [102.3, 4.1],
  NO: [9, 61.3],
  NZ: [170.8, -43.7],
  RU: [97, 62],
  SE: [15.5, 62.3],
  SO: [45.4, 3.6],
  US: [-98.5, 39.5],
  VN: [106.2, 16.2],
};
