import type { Position } from 'geojson';
import type { Bounds, PlaceGeometry } from '#geo/model/place.ts';

type Interval = readonly [west: number, east: number];

/**
 * The box around a geometry, in degrees. Where it crosses the antimeridian (a MultiPolygon cut at ±180, RFC 7946
 * section 3.1.9) west is larger than east.
 */
export function boundsOf(geometry: PlaceGeometry): Bounds {
  const parts = partsOf(geometry);
  const latitudes = parts.flat().map(([, lat = NaN]) => lat);
  const [west, east] = narrowest(parts.map((part) => extent(part.map(([lng = NaN]) => lng))));
  const [south, north] = extent(latitudes);
  return [west, south, east, north];
}

function partsOf(geometry: PlaceGeometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'Polygon':
      return [geometry.coordinates[0] ?? []];
    case 'MultiPolygon':
      return geometry.coordinates.map((polygon) => polygon[0] ?? []);
  }
}

function extent(numbers: readonly number[]): Interval {
  return numbers.reduce<Interval>(
    ([low, high], number) => [Math.min(low, number), Math.max(high, number)],
    [Infinity, -Infinity],
  );
}

/** The shortest stretch of the parallel that covers all intervals: all but the widest gap between them. */
function narrowest(intervals: readonly Interval[]): Interval {
  const merged = merge(intervals);
  const first = merged[0];
  const last = merged.at(-1);
  if (first === undefined || last === undefined) throw new Error('A geometry has no positions.');
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
