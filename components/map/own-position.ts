import {
  circle,
  circleMarker,
  latLng,
  latLngBounds,
  layerGroup,
  type Map as LeafletMap,
} from 'leaflet';
import type { Position } from 'geojson';
import { nearestCopy, project, unproject } from '#geo/shape/mercator.ts';
import { centreOf, degreesOf, type WorldBox } from '#geo/shape/world-box.ts';
import { latLngOf } from './leaflet-position.ts';
import type { Fix } from './use-own-position.ts';
import styles from './own-position.module.css';

/** Over the markers, which Leaflet's own pane has at 600: a city's circle would hide who is in it. */
const PANE = { name: 'own-position', zIndex: '610' };
const DOT_PIXELS = 7;

/** On the copy of the world that the story is drawn on. */
function latLngNear(position: Position, box: WorldBox) {
  const [x, y] = project(position);
  return latLngOf(unproject([nearestCopy(x, centreOf(box)[0]), y]));
}

/** Draws a dot in the circle of its accuracy. @returns what removes them. */
export function drawFix(map: LeafletMap, { position, accuracyMetres }: Fix, box: WorldBox) {
  const pane = map.getPane(PANE.name) ?? map.createPane(PANE.name);
  pane.style.zIndex = PANE.zIndex;
  pane.style.pointerEvents = 'none';
  const place = latLngNear(position, box);
  const look = { pane: PANE.name, interactive: false };
  const layers = layerGroup([
    circle(place, { ...look, radius: accuracyMetres, className: styles.accuracy ?? '' }),
    circleMarker(place, { ...look, radius: DOT_PIXELS, className: styles.dot ?? '' }),
  ]).addTo(map);
  return () => {
    layers.remove();
  };
}

const FAR_METRES = 250_000;

/** Metres to the nearest of the places; null where the story is around: the map goes there. */
export function distanceIfFar(
  map: LeafletMap,
  { position }: Fix,
  places: readonly { readonly position: Position | null }[],
): number | null {
  const here = latLngOf(position);
  const distances = places.flatMap((place) =>
    place.position ? [map.distance(here, latLngOf(place.position))] : [],
  );
  const nearest = Math.min(...distances);
  return nearest > FAR_METRES && Number.isFinite(nearest) ? nearest : null;
}

const CLOSEST_ZOOM = 9;
/** A tenth of a degree: 11 km. */
const VIEW_DIGITS = 1;

/**
 * Moves the map to where the reader is, but not to the very point: the address says what the map looks at, and may be
 * shared without its sender thinking of that.
 */
export function goToFix(map: LeafletMap, { position, accuracyMetres }: Fix, box: WorldBox): void {
  const around = position.map((degrees) => Number(degrees.toFixed(VIEW_DIGITS)));
  const [lat, lng] = latLngNear(around, box);
  const reach = latLng(lat, lng).toBounds(2 * accuracyMetres);
  const zoom = Math.min(CLOSEST_ZOOM, map.getBoundsZoom(reach));
  map.setView([lat, lng], zoom, { animate: map.options.zoomAnimation === true });
}

const MARGIN_PIXELS = 56;

/** Shows the story and the reader in one view. */
export function showBoth(map: LeafletMap, { position }: Fix, box: WorldBox): void {
  const [west, south, east, north] = degreesOf(box);
  const bounds = latLngBounds([south, west], [north, east]).extend(latLngNear(position, box));
  map.fitBounds(bounds, {
    padding: [MARGIN_PIXELS, MARGIN_PIXELS],
    animate: map.options.zoomAnimation === true,
  });
}
