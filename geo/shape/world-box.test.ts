import { describe, expect, test } from 'vitest';
import {
  boxForWindows,
  centreOf,
  degreesOf,
  growBox,
  padBox,
  shareOf,
  worldBoxOf,
  zoomToFit,
} from './world-box.ts';

describe('a box of the map', () => {
  test('the whole width of the world at zoom 0 is 256 pixels', () => {
    const box = worldBoxOf([-180, -85, 180, 85]);
    expect(zoomToFit(box, { width: 256, height: 4096 })).toBeCloseTo(0, 9);
  });

  test('the tighter side decides the zoom', () => {
    const box = { left: 0.5, top: 0.25, width: 0.25, height: 0.125 };
    expect(zoomToFit(box, { width: 512, height: 128 })).toBeCloseTo(2, 9);
    expect(zoomToFit(box, { width: 128, height: 512 })).toBeCloseTo(1, 9);
  });

  test('across the antimeridian it is narrow, and holds what lies on both sides', () => {
    const box = worldBoxOf([170, -20, -170, -10]);
    expect(box.width).toBeCloseTo(20 / 360, 12);
    expect(shareOf(box, [180, -15])[0]).toBeCloseTo(0.5, 9);
    expect(shareOf(box, [-180, -15])[0]).toBeCloseTo(0.5, 9);
    expect(shareOf(box, [-172, -15])[0]).toBeCloseTo(0.9, 9);
    expect(degreesOf(box)[2]).toBeCloseTo(190, 9);
  });

  test('a box around 0°, 0° has its middle there', () => {
    const [x, y] = centreOf(worldBoxOf([-1, -1, 1, 1]));
    expect(x).toBeCloseTo(0.5, 12);
    expect(y).toBeCloseTo(0.5, 12);
    expect(shareOf(worldBoxOf([-1, -1, 1, 1]), [0, 0])[0]).toBeCloseTo(0.5, 12);
  });

  test('a single point grows to the least width about itself', () => {
    const point = { left: 0.7, top: 0.4, width: 0, height: 0 };
    const grown = growBox(point, 3.6);
    expect(grown.width).toBeCloseTo(0.01, 12);
    expect(centreOf(grown)).toEqual([0.7, 0.4]);
  });

  test('a large box does not grow', () => {
    const box = worldBoxOf([40, 40, 90, 56]);
    expect(growBox(box, 2).width).toBeCloseTo(box.width, 12);
  });

  test('the margin is a share of the longer side, on every side', () => {
    const box = padBox({ left: 0.5, top: 0.5, width: 0.2, height: 0.1 }, 0.1);
    expect([box.left, box.top]).toEqual([0.48, 0.48]);
    expect(box.width).toBeCloseTo(0.24, 12);
    expect(box.height).toBeCloseTo(0.14, 12);
  });

  test('what windows of any shape show of it is covered', () => {
    const covered = boxForWindows({ left: 0.4, top: 0.4, width: 0.2, height: 0.1 }, 0.5, 3);
    expect(covered.height).toBeCloseTo(0.4, 12);
    expect(covered.width).toBeCloseTo(0.3, 12);
    expect(centreOf(covered)[0]).toBeCloseTo(0.5, 12);
  });
});
