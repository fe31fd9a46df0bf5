/** Of longitudes, in degrees. */
export type Interval = readonly [west: number, east: number];

/**
 * The shortest stretch of a parallel that covers all intervals: all but the widest gap between them. Across the
 * antimeridian its west is larger than its east.
 * @throws Error where there is no interval.
 */
export function narrowest(intervals: readonly Interval[]): Interval {
  const merged = merge(intervals);
  const first = merged[0];
  const last = merged.at(-1);
  if (first === undefined || last === undefined)
    throw new Error('There are no positions: a stretch needs at least one.');
  let widest = first[0] + 360 - last[1];
  let box: Interval = [first[0], last[1]];
  merged.forEach(([west], index) => {
    const before = merged[index - 1];
    if (before === undefined || west - before[1] <= widest) return;
    widest = west - before[1];
    box = [west, before[1]];
  });
  return box;
}

function merge(intervals: readonly Interval[]): readonly Interval[] {
  const merged: Interval[] = [];
  for (const [west, east] of intervals.toSorted((one, other) => one[0] - other[0])) {
    const before = merged.at(-1);
    if (before === undefined || west > before[1]) merged.push([west, east]);
    else merged[merged.length - 1] = [before[0], Math.max(before[1], east)];
  }
  return merged;
}
