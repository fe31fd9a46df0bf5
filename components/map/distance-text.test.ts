import { expect, test } from 'vitest';
import { distanceText } from './distance-text.ts';

const WORDS = { kilometres: '{distance} км', metres: '{distance} м' };

test('Kazakh numbers are grouped where the browser knows none', () => {
  expect(distanceText(2_000_000, WORDS, 'kk')).toMatch(/^2\s000 км$/);
});

test.each([
  [200, '200 м'],
  [999, '999 м'],
  [1000, '1 км'],
  [1500, '1,5 км'],
  [5_000_000, '5 000 км'],
])('%d metres are read as "%s"', (metres, text) => {
  expect(distanceText(metres, WORDS, 'ru').replaceAll('\u00A0', ' ')).toBe(text);
});
