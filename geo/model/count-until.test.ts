import { expect, test } from 'vitest';
import { countUntil } from './count-until.ts';
import { momentOf, type Moment } from './moment.ts';

const MOMENTS = [0, 10, 10, 20].map(momentOf);
const itself = (moment: Moment) => moment;

test.each([
  [-1, 0],
  [0, 1],
  [9, 1],
  [10, 3],
  [19, 3],
  [20, 4],
  [99, 4],
])('of 0, 10, 10 and 20, those until %i are %i', (until, count) => {
  expect(countUntil(MOMENTS, momentOf(until), itself)).toBe(count);
});

test('of nothing, none are', () => {
  expect(countUntil([], momentOf(0), itself)).toBe(0);
});
