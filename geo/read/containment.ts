import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';

const KILOMETRES_PER_DEGREE = 111.32;

/**
 * How far a position lies outside an area, in kilometres; 0 inside and on its border. Planar within a few
 * degrees, good to about 1 % near the border: meant to tell a coast from a mistake.
 */
export function kilometresOutside(position: Position, area: Polygon | MultiPolygon): number {
  if (booleanPointInPolygon(position, area)) return 0;
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  let nearest = Infinity;
  for (const ring of polygons.flat())
    nearest = Math.min(nearest, kilometresFromLine(position, ring));
  return nearest;
}

function kilometresFromLine(position: Position, line: readonly Position[]): number {
  const [lng = NaN, lat = NaN] = position;
  const shrink = Math.cos((lat * Math.PI) / 180);
  let nearest = Infinity;
  let [fromX, fromY] = [NaN, NaN];
  for (const [pointLng = NaN, pointLat = NaN] of line) {
    const toX = eastward(pointLng - lng) * shrink;
    const toY = pointLat - lat;
    const distance = Number.isNaN(fromX)
      ? Math.hypot(toX, toY)
      : fromOrigin(fromX, fromY, toX, toY);
    nearest = Math.min(nearest, distance);
    [fromX, fromY] = [toX, toY];
  }
  return nearest * KILOMETRES_PER_DEGREE;
}

/** A difference of longitudes the short way round, so that 179.9 and -179.9 are neighbours. */
function eastward(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}

function fromOrigin(fromX: number, fromY: number, toX: number, toY: number): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const squared = alongX * alongX + alongY * alongY;
  const share = squared === 0 ? 0 : -(fromX * alongX + fromY * alongY) / squared;
  const clamped = Math.min(1, Math.max(0, share));
  return Math.hypot(fromX + clamped * alongX, fromY + clamped * alongY);
}
