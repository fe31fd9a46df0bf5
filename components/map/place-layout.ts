import { project, nearestCopy, worldSize } from '#geo/shape/mercator.ts';
import { layOut, type Anchor, type LabelRequest, type Placement } from '#geo/shape/place-labels.ts';
import { textWidth } from '#geo/shape/text-width.ts';
import { centreOf, zoomToFit, type Size, type WorldBox } from '#geo/shape/world-box.ts';
import type { MapPlace } from '#geo/write/map-model.ts';
import { LABELS, SHOWN_FROM_ZOOM, symbolRadius } from './style.ts';

/** Sizes of window that the server lays names out for: each holds for larger windows too, until the next. */
export const TIERS = {
  small: { width: 340, height: 260 },
  medium: { width: 600, height: 440 },
  large: { width: 900, height: 600 },
} as const satisfies Record<string, Size>;
export type Tier = keyof typeof TIERS;

/** The largest tier that a window holds: the style sheet's container queries choose the same. */
export function tierOf({ width, height }: Size): Tier {
  const holds = (tier: Size) => width >= tier.width && height >= tier.height;
  if (holds(TIERS.large)) return 'large';
  return holds(TIERS.medium) ? 'medium' : 'small';
}

const CITY_ANCHORS: readonly Anchor[] = ['right', 'left', 'above', 'below'];
const REGION_ANCHORS: readonly Anchor[] = ['below', 'above', 'right', 'left'];

/** How places and their names stand in a window of a tier that shows the box. */
export function layOutTier(places: readonly MapPlace[], box: WorldBox, tier: Tier) {
  const size = TIERS[tier];
  const zoom = zoomToFit(box, size);
  return layOutPlaces(places, zoom, centreOf(box)[0], windowOf(box, zoom, size));
}

/** The window's edges in pixels of the world at the zoom. */
function windowOf(box: WorldBox, zoom: number, { width, height }: Size) {
  const side = worldSize(zoom);
  const [x, y] = centreOf(box);
  return {
    left: x * side - width / 2,
    right: x * side + width / 2,
    top: y * side - height / 2,
    bottom: y * side + height / 2,
  };
}

const EVERYWHERE = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };

/**
 * How places and their names stand at a zoom, gravest first. In a window names keep inside it; without one they
 * stay where they are while the map is moved.
 */
export function layOutPlaces(
  places: readonly MapPlace[],
  zoom: number,
  near: number,
  window = EVERYWHERE,
): Map<string, Placement> {
  const side = worldSize(zoom);
  const shown = places.filter(({ kind, position }) => position && zoom >= SHOWN_FROM_ZOOM[kind]);
  const requests = shown.map((place) => requestOf(place, side, near));
  const citiesFirst = [...requests.filter(isCity), ...requests.filter((one) => !isCity(one))];
  return layOut(citiesFirst, window);
}

interface PlaceRequest extends LabelRequest {
  readonly isRegion: boolean;
}

const isCity = ({ isRegion }: PlaceRequest) => !isRegion;

function requestOf(
  { id, kind, name, position, toll }: MapPlace,
  side: number,
  near: number,
): PlaceRequest {
  const [x, y] = project(position ?? []);
  const isRegion = kind === 'region';
  const size = isRegion ? LABELS.regionSize : kind === 'site' ? LABELS.siteSize : LABELS.citySize;
  return {
    id,
    x: nearestCopy(x, near) * side,
    y: y * side,
    radius: symbolRadius(kind, toll),
    width: textWidth(name) * size,
    height: LABELS.height,
    anchors: isRegion ? REGION_ANCHORS : CITY_ANCHORS,
    isRegion,
  };
}
