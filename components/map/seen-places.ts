import type { FeatureCollection, Position } from 'geojson';
import { isAreaInBox } from '#geo/shape/area-in-box.ts';
import { shareOf, zoomToFit, type DegreeBox, type WorldBox } from '#geo/shape/world-box.ts';
import type { MapDrawing } from '#geo/write/map-drawing.ts';
import type { MapPlace } from '#geo/write/map-model.ts';
import type { SeenPlace } from './legend-content.ts';
import { TIERS } from './place-layout.ts';
import { SHOWN_FROM_ZOOM } from './style.ts';

/** The places that the server draws into a page, in any size of window. */
export function placesDrawn(places: readonly MapPlace[], drawing: MapDrawing): SeenPlace[] {
  const regions = new Set(drawing.regions.map(({ id }) => id));
  return seenOf(
    places,
    (place) => isSymbolDrawn(place, drawing.box),
    ({ id }) => regions.has(id),
  );
}

/** The places in the window of the live map. */
export function placesInView<Place extends MapPlace>(
  places: readonly Place[],
  { features }: FeatureCollection,
  { zoom, degrees }: MapWindow,
): (SeenPlace & Place)[] {
  const seen = features.filter(({ geometry }) => isAreaInBox(geometry, degrees));
  const regions = new Set(seen.map(({ id }) => id));
  return seenOf(
    places,
    ({ kind, position }) =>
      position !== null && zoom >= SHOWN_FROM_ZOOM[kind] && isInBox(position, degrees),
    ({ id }) => regions.has(id),
  );
}

/** What a map shows, as it is moved; its east may lie beyond 180. */
export interface MapWindow {
  readonly zoom: number;
  readonly degrees: DegreeBox;
}

export function isInBox([lng = NaN, lat = NaN]: Position, box: DegreeBox): boolean {
  const [west, south, east, north] = box;
  const nearest = lng + 360 * Math.ceil((west - lng) / 360);
  return nearest <= east && lat >= south && lat <= north;
}

type Test<Place> = (place: Place) => boolean;

function seenOf<Place extends MapPlace>(
  places: readonly Place[],
  isSymbolSeen: Test<Place>,
  isTintSeen: Test<Place>,
): (SeenPlace & Place)[] {
  return places.flatMap((place) => {
    const hasTint = place.kind === 'region' && isTintSeen(place);
    const hasSymbol = isSymbolSeen(place);
    return hasTint || hasSymbol ? [{ ...place, hasTint, hasSymbol }] : [];
  });
}

function isSymbolDrawn({ kind, position }: MapPlace, box: WorldBox): boolean {
  if (!position) return false;
  const [x, y] = shareOf(box, position);
  return Object.values(TIERS).some((size) => {
    const zoom = zoomToFit(box, size);
    const pixels = Math.min(size.width / box.width, size.height / box.height);
    const isWithin = (share: number, side: number, room: number) =>
      Math.abs(share - 0.5) * side * pixels <= room / 2;
    return (
      zoom >= SHOWN_FROM_ZOOM[kind] &&
      isWithin(x, box.width, size.width) &&
      isWithin(y, box.height, size.height)
    );
  });
}
