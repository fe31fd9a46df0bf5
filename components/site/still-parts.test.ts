import { expect, test } from 'vitest';
import { keepPart, partOf } from './still-parts.ts';

test('a part is found by its key as often as the page is drawn', () => {
  const key = keepPart('here');
  expect([partOf(key), partOf(key)]).toEqual(['here', 'here']);
});

test('old parts go, and asking for one says so', () => {
  const first = keepPart('first');
  for (let made = 0; made < 2000; made += 1) keepPart('later');
  expect(() => partOf(first)).toThrow(/not kept/u);
});
