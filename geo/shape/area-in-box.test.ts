import type { Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { isAreaInBox } from './area-in-box.ts';

const square = (west: number, south: number, side: number) => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const polygon = (...coordinates: number[][][]): Polygon => ({ type: 'Polygon', coordinates });

describe('an area in a box', () => {
  const area = polygon(square(0, 0, 10));

  test('is there when it reaches in, when it lies inside, and when it is all around', () => {
    expect(isAreaInBox(area, [8, 8, 20, 20])).toBe(true);
    expect(isAreaInBox(area, [-5, -5, 20, 20])).toBe(true);
    expect(isAreaInBox(area, [4, 4, 5, 5])).toBe(true);
  });

  test('is not there when it lies beside, or only touches', () => {
    expect(isAreaInBox(area, [11, 0, 20, 10])).toBe(false);
    expect(isAreaInBox(area, [10, 0, 20, 10])).toBe(false);
  });

  test('is not there when only its bounds reach in', () => {
    const corner = polygon([
      [0, 0],
      [10, 0],
      [0, 10],
      [0, 0],
    ]);
    expect(isAreaInBox(corner, [8, 8, 9, 9])).toBe(false);
    expect(isAreaInBox(corner, [1, 1, 2, 2])).toBe(true);
  });

  test('is not there in its own hole', () => {
    const ring = polygon(square(0, 0, 10), square(3, 3, 4));
    expect(isAreaInBox(ring, [4, 4, 6, 6])).toBe(false);
    expect(isAreaInBox(ring, [4, 4, 8, 8])).toBe(true);
  });

  test('is found across the antimeridian and in other copies of the world', () => {
    const west = polygon(square(177, -20, 3));
    const east = polygon(square(-180, -20, 3));
    expect(isAreaInBox(east, [178, -19, 182, -17])).toBe(true);
    expect(isAreaInBox(west, [-182, -19, -178, -17])).toBe(true);
    expect(isAreaInBox(east, [178, -19, -178, -17])).toBe(true);
    expect(isAreaInBox(west, [-178, -19, -170, -17])).toBe(false);
    expect(isAreaInBox(area, [724, 4, 725, 5])).toBe(true);
  });
});
