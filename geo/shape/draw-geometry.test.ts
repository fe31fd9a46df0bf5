import { describe, expect, test } from 'vitest';
import { drawGeometries, type Canvas } from './draw-geometry.ts';
import { lineLength, ringArea, simplifyLine } from './simplify-line.ts';
import { pathOf } from './svg-path.ts';
import { worldBoxOf, type DegreeBox } from './world-box.ts';

const canvasOf = (degrees: DegreeBox, unitsWide = 100): Canvas => {
  const box = worldBoxOf(degrees);
  return { box, covered: box, unitsWide, tolerance: 0.5, least: 1 };
};

const square = (west: number, south: number, east: number, north: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});

describe('a path', () => {
  test('steps are relative whole numbers without needless separators', () => {
    const ring = [
      [10, 10],
      [20, 10],
      [20, 20],
      [10, 20],
    ] as const;
    expect(pathOf([ring], true)).toBe('m10 10l10 0 0 10-10 0z');
  });

  test('the second ring starts from where the first did, since z goes back there', () => {
    const ring = [
      [0, 0],
      [5, 0],
      [5, 5],
    ] as const;
    const other = ring.map(([x, y]) => [x + 10, y] as const);
    expect(pathOf([ring, other], true)).toBe('m0 0l5 0 0 5zm10 0l5 0 0 5z');
  });

  test('the second line starts from where the first ended', () => {
    const lines = [
      [
        [0, 0],
        [5, 0],
      ],
      [
        [6, 0],
        [9, 0],
      ],
    ] as const;
    expect(pathOf(lines, false)).toBe('m0 0l5 0m1 0l3 0');
  });

  test('a line that goes nowhere leaves nothing', () => {
    const point = [3, 3] as const;
    expect(pathOf([[point, point]], false)).toBe('');
  });
});

describe('drawing', () => {
  test('an area that fills the box is drawn to its edges', () => {
    const path = drawGeometries([square(-10, -10, 10, 10)], canvasOf([-5, -5, 5, 5]));
    expect(path).toContain('100');
    expect(path.endsWith('z')).toBe(true);
  });

  test('what lies outside is left out', () => {
    expect(drawGeometries([square(50, 50, 60, 60)], canvasOf([-5, -5, 5, 5]))).toBe('');
  });

  test('both sides of the antimeridian are drawn in a box across it', () => {
    const canvas = canvasOf([170, -10, -170, 10]);
    const east = drawGeometries([square(-180, -5, -175, 5)], canvas);
    const west = drawGeometries([square(175, -5, 180, 5)], canvas);
    expect(east.startsWith('m50 ')).toBe(true);
    expect(west.startsWith('m25 ')).toBe(true);
  });

  test('specks and points are not drawn', () => {
    const canvas = canvasOf([-5, -5, 5, 5]);
    expect(drawGeometries([square(0, 0, 0.01, 0.01)], canvas)).toBe('');
    expect(drawGeometries([{ type: 'Point', coordinates: [0, 0] }], canvas)).toBe('');
  });

  test('an area up to the pole is drawn', () => {
    const path = drawGeometries([square(-5, 80, 5, 90)], canvasOf([-10, 70, 10, 85]));
    expect(path).not.toBe('');
  });
});

describe('simplifying', () => {
  test('keeps the ends and what sticks out, drops what does not', () => {
    const line = [
      [0, 0],
      [5, 0.1],
      [10, 0],
      [10, 8],
      [20, 8],
    ] as const;
    expect(simplifyLine(line, 0.5)).toEqual([
      [0, 0],
      [10, 0],
      [10, 8],
      [20, 8],
    ]);
  });

  test('a closed ring keeps its shape', () => {
    const ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 0],
    ] as const;
    expect(simplifyLine(ring, 1)).toHaveLength(5);
    expect(ringArea(ring)).toBe(100);
    expect(lineLength(ring)).toBe(40);
  });
});
