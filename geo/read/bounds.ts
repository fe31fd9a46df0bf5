import type { Position } from 'geojson';
import type { Bounds, PlaceGeometry } from '#geo/model/place.ts';
import { narrowest, type Interval } from '#geo/shape/narrowest.ts';

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
