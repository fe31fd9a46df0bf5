import type { LatLngTuple } from 'leaflet';
import type { Position } from 'geojson';

/** The one place where `[lng, lat]` becomes Leaflet's `[lat, lng]`. */

export const latLngOf = ([lng = NaN, lat = NaN]: Position): LatLngTuple => [lat, lng];
