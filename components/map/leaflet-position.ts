import { latLng, type LatLngTuple } from 'leaflet';
import type { Position } from 'geojson';

/** The one place where `[lng, lat]` becomes Leaflet's `[lat, lng]`. */

export const latLngOf = ([lng = NaN, lat = NaN]: Position): LatLngTuple => [lat, lng];

/** For GeoJSON drawn in a copy of the world: `coordsToLatLng` of Leaflet. */
export function latLngInWorld(world: number) {
  return ([lng = NaN, lat = NaN]: Position) => latLng(lat, lng + 360 * world);
}
