import { describe, expect, test } from 'vitest';
import { boxAround } from './box-around.ts';
import { doBoxesMeet, flatBoxes } from './flat-boxes.ts';

describe('a box of degrees', () => {
  test('stays itself where it does not cross the antimeridian, (0, 0) and the poles too', () => {
    for (const box of [
      [0, 0, 0, 0],
      [-10, -90, 10, 90],
    ] as const) {
      expect(flatBoxes(box)).toEqual([box]);
    }
  });

  test('is two where it crosses', () => {
    expect(doBoxesMeet([179, -1, -179, 1], [-179.5, 0, -179.5, 0])).toBe(true);
    expect(doBoxesMeet([179, -1, -179, 1], [179.5, 0, 179.5, 0])).toBe(true);
    expect(doBoxesMeet([179, -1, -179, 1], [0, 0, 0, 0])).toBe(false);
    expect(doBoxesMeet([179, -1, -179, 1], [178, -5, -178, -2])).toBe(false);
  });

  test('that ends on the antimeridian meets what begins there', () => {
    expect(doBoxesMeet([170, 0, 180, 1], [-180, 0, -170, 1])).toBe(true);
    expect(doBoxesMeet([170, 0, 179, 1], [-180, 0, -170, 1])).toBe(false);
  });
});

describe('the box around boxes', () => {
  test('is none around none', () => {
    expect(boxAround([])).toBeNull();
  });

  test('is narrow across the antimeridian', () => {
    expect(
      boxAround([
        [178, -5, 178, -5],
        [-178, 5, -178, 5],
      ]),
    ).toEqual([178, -5, -178, 5]);
    expect(
      boxAround([
        [178, 0, -179, 1],
        [-178, 5, -178, 5],
      ]),
    ).toEqual([178, 0, -178, 5]);
  });

  test('around a point is that point', () => {
    expect(boxAround([[0, 0, 0, 0]])).toEqual([0, 0, 0, 0]);
    expect(boxAround([[180, 90, 180, 90]])).toEqual([180, 90, 180, 90]);
  });
});
