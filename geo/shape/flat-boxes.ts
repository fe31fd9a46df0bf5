import type { DegreeBox } from './world-box.ts';

/**
 * A box of degrees as boxes whose west is no more than their east: two where it crosses the antimeridian. A side that
 * lies on the antimeridian is on both its sides.
 */
export function flatBoxes(box: DegreeBox): readonly DegreeBox[] {
  const [west, south, east, north] = box;
  if (west > east) return [...flatBoxes([west, south, 180, north]), [-180, south, east, north]];
  return [
    box,
    ...(west === -180 ? [[180, south, 180, north] as const] : []),
    ...(east === 180 ? [[-180, south, -180, north] as const] : []),
  ];
}

const areApart = (one: DegreeBox, other: DegreeBox) =>
  one[0] > other[2] || other[0] > one[2] || one[1] > other[3] || other[1] > one[3];

/** Whether two boxes of degrees have a point in common. */
export const doBoxesMeet = (one: DegreeBox, other: DegreeBox) =>
  flatBoxes(one).some((part) => flatBoxes(other).some((otherPart) => !areApart(part, otherPart)));
