import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#geo/model/language.ts';
import { en } from '#geo/words/messages/en.ts';
import { kk } from '#geo/words/messages/kk.ts';
import { ru } from '#geo/words/messages/ru.ts';
import { getTypesetter } from './typesetter.ts';

const typesetter = await getTypesetter();
const WEIGHTS = [400, 600, 700] as const;
const KAZAKH = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';
const SIGNS = '0123456789.,:;—–-+−…·’“”«»()©ё№';
const MESSAGES = { en, ru, kk };
/** No font has a letter for it. */
const NO_LETTER = '\u{FFFFE}';

describe('the type of pictures', () => {
  test.each(WEIGHTS)('has every letter that the site says, in weight %i', (weight) => {
    const said = LANGUAGES.flatMap((language) => Object.values(MESSAGES[language])).join('');
    const style = { size: 20, weight };
    const missing = typesetter.outlineOf(NO_LETTER, style).paths;
    const letters = new Set(
      Array.from(said + KAZAKH + SIGNS).filter((letter) => letter.trim() !== ''),
    );
    const without = [...letters].filter(
      (letter) => typesetter.outlineOf(letter, style).paths === missing,
    );
    expect(without).toEqual([]);
  });

  test('grows with its size', () => {
    const small = typesetter.widthOf('Маңғыстау', { size: 10, weight: 600 });
    expect(typesetter.widthOf('Маңғыстау', { size: 40, weight: 600 })).toBeCloseTo(small * 4);
  });
});
