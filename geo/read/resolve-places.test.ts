import { booleanPointInPolygon } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { boundsOf } from './bounds.ts';
import { markerOf } from './marker.ts';

const box = (west: number, south: number, east: number, north: number) => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];

describe('the bounds of a geometry', () => {
  it('hold a point at 0, 0, at the poles and on the antimeridian', () => {
    expect(boundsOf({ type: 'Point', coordinates: [0, 0] })).toEqual([0, 0, 0, 0]);
    expect(boundsOf({ type: 'Point', coordinates: [180, -90] })).toEqual([180, -90, 180, -90]);
  });

  it('have west east of east where an area crosses the antimeridian', () => {
    const coordinates = [box(178, -20, 180, -10), box(-180, -18, -177, -9)];
    expect(boundsOf({ type: 'MultiPolygon', coordinates })).toEqual([178, -20, -177, -9]);
  });

  it('stay in order for islands on both sides of Greenwich', () => {
    const coordinates = [box(-10, 50, -5, 55), box(2, 50, 4, 55), box(20, 50, 30, 55)];
    expect(boundsOf({ type: 'MultiPolygon', coordinates })).toEqual([-10, 50, 30, 55]);
  });

  it('of the whole world are the whole world', () => {
    expect(boundsOf({ type: 'Polygon', coordinates: box(-180, -90, 180, 90) })).toEqual([
      -180, -90, 180, 90,
    ]);
  });
});

describe('the marker of a place', () => {
  it('is its point, also at 0, 0', () => {
    expect(markerOf({ type: 'Point', coordinates: [0, 0] })).toEqual([0, 0]);
  });

  it('stands inside an area that bends around its own middle', () => {
    const ring = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
      [0, 9],
      [9, 9],
      [9, 1],
      [0, 1],
      [0, 0],
    ];
    const area = { type: 'Polygon' as const, coordinates: [ring] };
    expect(booleanPointInPolygon(markerOf(area), area, { ignoreBoundary: true })).toBe(true);
  });

  it('stands outside a hole', () => {
    const hole = [
      [2, 2],
      [2, 8],
      [8, 8],
      [8, 2],
      [2, 2],
    ];
    const area = { type: 'Polygon' as const, coordinates: [...box(0, 0, 10, 10), hole] };
    expect(booleanPointInPolygon(markerOf(area), area, { ignoreBoundary: true })).toBe(true);
  });

  it('stands in the larger part of an area cut at the antimeridian', () => {
    const coordinates = [box(179, -20, 180, -10), box(-180, -20, -170, -10)];
    expect(markerOf({ type: 'MultiPolygon', coordinates })).toEqual([-175, -15]);
  });
});
