import type { Position } from 'geojson';

/**
 * Web Mercator on a square of side 1: `[0, 0]` is the north-west corner, `[0.5, 0.5]` is 0°N 0°E. A world of
 * zoom z is `256 * 2 ** z` pixels wide, as in Leaflet. Formula: EPSG Guidance Note 7-2, method 1024
 * (Popular Visualisation Pseudo Mercator), divided by the equator's length.
 */
export type WorldPoint = readonly [x: number, y: number];

/** Where the square ends: atan(sinh(π)), in degrees. */
export const MAX_LATITUDE = 85.0511287798066;
const TILE_SIZE = 256;

/** `[lng, lat]` in degrees to the square. Latitudes beyond ±85.05° are drawn at its edge; longitudes are not wrapped. */
export function project([lng = NaN, lat = NaN]: Position): WorldPoint {
  const limited = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
  const sine = Math.sin((limited * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [lng / 360 + 0.5, y];
}

/** The square to `[lng, lat]` in degrees; the longitude is not wrapped. */
export function unproject([x, y]: WorldPoint): Position {
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, lat];
}

/** Pixels along the side of the world at a zoom, which may be a fraction. */
export const worldSize = (zoom: number) => TILE_SIZE * 2 ** zoom;

/** The zoom at which the world is so many pixels wide. */
export const zoomOfWorldSize = (pixels: number) => Math.log2(pixels / TILE_SIZE);

/** The copy of `x` nearest to `near`, whole worlds apart: places on the far side of the antimeridian come close. */
export const nearestCopy = (x: number, near: number) => x - Math.round(x - near);
