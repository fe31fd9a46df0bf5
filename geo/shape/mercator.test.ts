import { describe, expect, test } from 'vitest';
import { MAX_LATITUDE, nearestCopy, project, unproject, worldSize } from './mercator.ts';

describe('Web Mercator', () => {
  test('0°, 0° is the middle of the square, and a place like any other', () => {
    expect(project([0, 0])).toEqual([0.5, 0.5]);
    expect(unproject([0.5, 0.5])).toEqual([0, 0]);
  });

  test('the square ends at 180° and at 85.05°', () => {
    expect(project([-180, MAX_LATITUDE])[0]).toBe(0);
    expect(project([180, -MAX_LATITUDE])[0]).toBe(1);
    expect(project([0, MAX_LATITUDE])[1]).toBeCloseTo(0, 12);
    expect(project([0, -MAX_LATITUDE])[1]).toBeCloseTo(1, 12);
  });

  test('the poles are drawn at the edge, not at infinity', () => {
    expect(project([10, 90])[1]).toBeCloseTo(0, 12);
    expect(project([10, -90])[1]).toBeCloseTo(1, 12);
  });

  test('a position comes back from the square', () => {
    for (const position of [
      [76.9115, 43.2525],
      [-179.999, -84],
      [51.1739, 43.6611],
    ]) {
      const [lng, lat] = unproject(project(position));
      expect(lng).toBeCloseTo(position[0] ?? NaN, 9);
      expect(lat).toBeCloseTo(position[1] ?? NaN, 9);
    }
  });

  test('a world of zoom 0 is one tile', () => {
    expect(worldSize(0)).toBe(256);
    expect(worldSize(2.5)).toBeCloseTo(256 * 2 ** 2.5, 9);
  });

  test('the nearest copy of a place lies across the antimeridian', () => {
    const [fiji] = project([178, -18]);
    const [samoa] = project([-172, -13]);
    expect(nearestCopy(samoa, fiji)).toBeCloseTo(samoa + 1, 12);
    expect(nearestCopy(fiji, samoa)).toBeCloseTo(fiji - 1, 12);
  });
});
