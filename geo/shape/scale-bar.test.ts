import { distance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unproject, worldSize } from './mercator.ts';
import { metresPerPixel, scaleBarOf } from './scale-bar.ts';

describe('the scale of the map', () => {
  test('at the equator the world of zoom 0 is as long as its 256 pixels', () => {
    expect(metresPerPixel(0, 0) * 256).toBeCloseTo(40_030_230, -2);
  });

  test('at 60° a pixel shows half of what it shows at the equator', () => {
    expect(metresPerPixel(60, 7) / metresPerPixel(0, 7)).toBeCloseTo(0.5, 9);
    expect(metresPerPixel(-60, 7)).toBe(metresPerPixel(60, 7));
  });

  test.each([0, 43.25, -71, 85])(
    'agrees with the distance of two points of the map at %d°',
    (y) => {
      const pixels = 50;
      const share = pixels / worldSize(8);
      const [east = 0] = unproject([0.5 + share, 0.5]);
      const metres = distance([0, y], [east, y], { units: 'meters' });
      expect((metresPerPixel(y, 8) * pixels) / metres).toBeCloseTo(1, 3);
    },
  );
});

describe('the scale bar', () => {
  test('is as long as fits, and no longer', () => {
    expect(scaleBarOf(43.25, 5, 100)).toEqual({ metres: 200_000, pixels: expect.closeTo(56.2, 0) });
    expect(scaleBarOf(43.25, 12, 100).metres).toBe(2000);
    expect(scaleBarOf(0, 2, 100).metres).toBe(2_000_000);
  });

  test('is always a round number, of at least two fifths of the room', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -85, max: 85, noNaN: true }),
        fc.double({ min: 0, max: 20, noNaN: true }),
        (latitude, zoom) => {
          const { metres, pixels } = scaleBarOf(latitude, zoom, 100);
          expect(pixels).toBeLessThanOrEqual(100);
          expect(pixels).toBeGreaterThan(39.9);
          expect(metres.toExponential()).toMatch(/^[125]e/);
        },
      ),
    );
  });
});
