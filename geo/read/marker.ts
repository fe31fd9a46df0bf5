import { area, booleanPointInPolygon, pointOnFeature, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { PlaceGeometry } from '#geo/model/place.ts';
import { boundsOf } from './bounds.ts';

type Rings = Position[][];

/**
 * Where a place's marker stands, `[lng, lat]`: its point, or a point inside the largest part of its area (so that
 * an area cut at the antimeridian has it on one side, and a region with islands on its mainland).
 */
export function markerOf(geometry: PlaceGeometry): Position {
  if (geometry.type === 'Point') return geometry.coordinates;
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const [largest] = parts.toSorted((one, other) => area(polygon(other)) - area(polygon(one)));
  if (largest === undefined) throw new Error('An area has no polygon.');
  const position = pointOnFeature(polygon(largest)).geometry.coordinates;
  const inside = booleanPointInPolygon(position, polygon(largest), { ignoreBoundary: true });
  return inside ? position : middleOfWidestSpan(largest);
}

/** Interior point as in JTS: the middle of the widest span inside the area, at the middle of its height. */
function middleOfWidestSpan(rings: Rings): Position {
  const [, south, , north] = boundsOf({ type: 'Polygon', coordinates: rings });
  const lat = betweenVertices(rings, (south + north) / 2);
  const crossings = rings.flatMap((ring) => crossingsAt(lat, ring)).toSorted((a, b) => a - b);
  let best: readonly [number, number] = [0, 0];
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [west = 0, east = 0] = crossings.slice(index, index + 2);
    if (east - west > best[1] - best[0]) best = [west, east];
  }
  return [(best[0] + best[1]) / 2, lat];
}

/** A height at which no vertex lies: halfway between the two nearest. */
function betweenVertices(rings: Rings, middle: number): number {
  const heights = rings.flat().map(([, lat = NaN]) => lat);
  const above = Math.min(...heights.filter((lat) => lat > middle));
  const below = Math.max(...heights.filter((lat) => lat <= middle));
  return (above + below) / 2;
}

function crossingsAt(lat: number, ring: readonly Position[]): number[] {
  return ring.flatMap(([toLng = NaN, toLat = NaN], index) => {
    const [fromLng = NaN, fromLat = NaN] = ring[index - 1] ?? [];
    if (fromLat > lat === toLat > lat || Number.isNaN(fromLat)) return [];
    return [fromLng + ((lat - fromLat) / (toLat - fromLat)) * (toLng - fromLng)];
  });
}
