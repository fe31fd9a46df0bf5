import { expect, test } from 'vitest';
import { momentOf } from '#geo/model/moment.ts';
import { isSunDown } from './sun.ts';

const at = (text: string) => momentOf(Date.parse(text));
const ALMATY = [76.95, 43.25];

test.each([
  ['2022-01-05T09:00:00+06:00', false],
  ['2022-01-05T17:20:00+06:00', false],
  ['2022-01-05T17:45:00+06:00', true],
  ['2022-01-05T03:00:00+06:00', true],
])('in Almaty the sun is down at %s: %s', (text, isDown) => {
  expect(isSunDown(ALMATY, at(text))).toBe(isDown);
});

test('beyond the polar circle it may be up at midnight and down at noon', () => {
  expect(isSunDown([25, 78], at('2022-06-21T00:00:00Z'))).toBe(false);
  expect(isSunDown([25, 78], at('2022-12-21T12:00:00Z'))).toBe(true);
  expect(isSunDown([0, 0], at('2022-03-21T12:00:00Z'))).toBe(false);
});
