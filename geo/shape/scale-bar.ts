import { worldSize } from './mercator.ts';

/** Mean radius of the Earth in metres (IUGG), as in turf: within 0.6 % of the ellipsoid everywhere. */
const EARTH_RADIUS_METRES = 6_371_008.8;

/** Metres on the ground that a pixel shows at a latitude in degrees. */
export function metresPerPixel(latitude: number, zoom: number): number {
  const parallel = 2 * Math.PI * EARTH_RADIUS_METRES * Math.cos((latitude * Math.PI) / 180);
  return parallel / worldSize(zoom);
}

export interface ScaleBar {
  readonly metres: number;
  readonly pixels: number;
}

const ROUND = [5, 2, 1];

/** The longest bar of 1, 2 or 5 times a power of ten metres that is not wider than so many pixels. */
export function scaleBarOf(latitude: number, zoom: number, widestPixels: number): ScaleBar {
  const perPixel = metresPerPixel(latitude, zoom);
  const widest = perPixel * widestPixels;
  const power = 10 ** Math.floor(Math.log10(widest));
  const metres = power * (ROUND.find((one) => one * power <= widest) ?? 1);
  return { metres, pixels: metres / perPixel };
}
