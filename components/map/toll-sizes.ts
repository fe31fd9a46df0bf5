import { LARGEST_FIGURE } from './style.ts';

const DIGITS = [1, 2, 5] as const;

/** 1, 2, 5, 10, 20, 50, …: the n-th, from 0 on. */
const roundNumber = (step: number) => (DIGITS[step % 3] ?? 1) * 10 ** Math.floor(step / 3);

/** The last round number that is no larger. */
function stepWithin(figure: number): number {
  let step = 0;
  while (roundNumber(step + 1) <= figure) step += 1;
  return step;
}

/** Circles of less than 2 are drawn larger than they should be; with 10 three can be told apart. */
const LEAST_SMALL = stepWithin(2);
const LEAST_LARGE = stepWithin(10);

/**
 * Three round figures that show how circles grow, the largest within what is on the map: 100, 50 and 10 for a story
 * whose gravest figure is 149.
 */
export function tollSizes(largest: number): readonly [number, number, number] {
  const step = Math.max(LEAST_LARGE, stepWithin(Math.min(largest, LARGEST_FIGURE)));
  return [roundNumber(step), roundNumber(step - 1), roundNumber(Math.max(LEAST_SMALL, step - 3))];
}
