import type { DistanceWords } from './map-words.ts';

/** Chromium knows no Kazakh numbers; they are written as in Russian. */
const LIKE_KAZAKH = 'ru';

/** "2,000 km", "500 m": in the language of the words. */
export function distanceText(metres: number, words: DistanceWords, language: string): string {
  const numbers = new Intl.NumberFormat(language === 'kk' ? LIKE_KAZAKH : language, {
    maximumFractionDigits: 1,
  });
  const isShort = metres < 1000;
  const text = isShort ? words.metres : words.kilometres;
  return text.replace('{distance}', numbers.format(isShort ? metres : metres / 1000));
}
