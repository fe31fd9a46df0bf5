// Sizes on the ground and on the map: Web Mercator in tiles of 256 pixels.
import { polygonsOf, positionsOf, signedRingArea, type AreaFeature } from './shapes.ts';

const EARTH_METRES = 40_075_017;
const TILE_PIXELS = 256;
const METRES_PER_DEGREE = EARTH_METRES / 360;

/** Ground metres that a pixel covers at zoom 0. */
export function metresPerPixel(latitude: number): number {
  return (EARTH_METRES / TILE_PIXELS) * Math.cos((latitude * Math.PI) / 180);
}

/** The first zoom, fractions rounded up, at which a length covers so many pixels; it may be negative. */
export function zoomForLength(metres: number, latitude: number, pixels: number): number {
  return Math.ceil(Math.log2((pixels * metresPerPixel(latitude)) / metres));
}

/** Area without its holes. Each ring is taken as flat, which is near enough for choosing a zoom. */
export function squareMetres(area: AreaFeature): number {
  return polygonsOf(area).reduce((sum, [outer = [], ...holes]) => {
    const net =
      Math.abs(signedRingArea(outer)) -
      holes.reduce((inner, hole) => inner + Math.abs(signedRingArea(hole)), 0);
    const latitude = middleLatitude({
      ...area,
      geometry: { type: 'Polygon', coordinates: [outer] },
    });
    return sum + net * METRES_PER_DEGREE ** 2 * Math.cos((latitude * Math.PI) / 180);
  }, 0);
}

/** Half way between the southernmost and the northernmost vertex. */
export function middleLatitude(area: AreaFeature): number {
  let [south, north] = [90, -90];
  for (const [, latitude = 0] of positionsOf(area)) {
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return (south + north) / 2;
}

/** The first zoom at which an area covers as much as a square of so many pixels. */
export function zoomForArea(area: AreaFeature, pixelsAcross: number): number {
  return zoomForLength(Math.sqrt(squareMetres(area)), middleLatitude(area), pixelsAcross);
}
