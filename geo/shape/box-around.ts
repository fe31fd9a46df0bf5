import { flatBoxes } from './flat-boxes.ts';
import { narrowest } from './narrowest.ts';
import type { DegreeBox } from './world-box.ts';

/** The narrowest box around boxes of degrees: west is larger than east where it crosses the antimeridian. Null: none. */
export function boxAround(boxes: readonly DegreeBox[]): DegreeBox | null {
  if (boxes.length === 0) return null;
  const [west, east] = narrowest(
    boxes.flatMap((box) => partsOf(box)).map(([left, , right]) => [left, right]),
  );
  const south = boxes.reduce((least, box) => Math.min(least, box[1]), Infinity);
  const north = boxes.reduce((most, box) => Math.max(most, box[3]), -Infinity);
  return [west, south, east, north];
}

/** A point on the antimeridian is one point. */
const partsOf = (box: DegreeBox) => (box[0] > box[2] ? flatBoxes(box) : [box]);
