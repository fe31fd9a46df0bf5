import type { Moment } from './moment.ts';

/** How many of the things, which stand in the order of their moments, are of the moment or before it. */
export function countUntil<Thing>(
  things: readonly Thing[],
  moment: Moment,
  momentOf: (thing: Thing) => Moment,
): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const thing = things[middle];
    if (thing !== undefined && momentOf(thing) <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
