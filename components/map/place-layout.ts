import { worldSize } from '#geo/shape/mercator.ts';
import {
  boxesOf,
  layOut,
  layOutBetween,
  touch,
  type Anchor,
  type Box,
  type LabelRequest,
  type Placement,
} from '#geo/shape/place-labels.ts';
import { centreOf, zoomToFit, type Size, type WorldBox } from '#geo/shape/world-box.ts';
import type { BasemapName } from '#geo/write/basemap.ts';
import type { MapPlace } from '#geo/write/map-model.ts';
import {
  isCountedAt,
  nameRequestOf,
  requestOf,
  type PlaceRequest,
  type Scale,
} from './label-requests.ts';
import { roomForNames } from './room-for-names.ts';
import { SHOWN_FROM_ZOOM, symbolRadius } from './style.ts';

/** Sizes of window that the server lays names out for: each holds for larger windows too, until the next. */
export const TIERS = {
  small: { width: 340, height: 260 },
  medium: { width: 600, height: 440 },
  large: { width: 900, height: 600 },
} as const satisfies Record<string, Size>;
export type Tier = keyof typeof TIERS;

/** The largest tier that a window holds: the style sheet's container queries choose the same. */
function tierOf({ width, height }: Size): Tier {
  const holds = (tier: Size) => width >= tier.width && height >= tier.height;
  if (holds(TIERS.large)) return 'large';
  return holds(TIERS.medium) ? 'medium' : 'small';
}

/** What a map has names for. */
export interface Named {
  /** Gravest first. */
  readonly places: readonly MapPlace[];
  /** The basemap's, what matters most first. */
  readonly names: readonly BasemapName[];
}

/** Places with one key stand alike in a layout at the zoom. */
export const layoutKey = (places: readonly MapPlace[], zoom: number): string =>
  places
    .map(({ id, kind, name, toll, reportCount }) =>
      [id, name, symbolRadius(kind, toll), ...(isCountedAt(zoom) ? [reportCount] : [])].join(' '),
    )
    .join('|');

export interface MapLayout {
  readonly places: ReadonlyMap<string, Placement>;
  /** Names of the basemap that have room. */
  readonly names: ReadonlyMap<string, Anchor>;
}

/** How places and names stand in a window of a tier that shows the box. */
export function layOutTier(named: Named, box: WorldBox, tier: Tier): MapLayout {
  const size = TIERS[tier];
  const zoom = zoomToFit(box, size);
  const near = centreOf(box)[0];
  return layOutMap(named, { zoom, near, window: EVERYWHERE, roomAt: roomForNames(box, size) });
}

/** How places and names stand in a picture of the box: no name is cut by an edge or lies in the foot. */
export function layOutPicture(named: Named, box: WorldBox, size: Size, foot: number): MapLayout {
  const zoom = zoomToFit(box, size);
  const window = windowOf(box, zoom, size);
  const free = { ...window, bottom: window.bottom - foot };
  return layOutMap(named, { zoom, near: centreOf(box)[0], window: free });
}

/**
 * How places and names stand in a live map that shows the box: as the server drew them, so that nothing jumps; then
 * more of the basemap's names in the rest of the window, and beyond it, but none across its edge.
 */
export function layOutOpening(
  named: Named,
  box: WorldBox,
  { width, height, furniture }: OpeningWindow,
): MapLayout {
  const size = { width, height };
  const zoom = zoomToFit(box, size);
  const view = { zoom, near: centreOf(box)[0], window: windowOf(box, zoom, size) };
  const covered = within(view.window, furniture);
  const tier = withoutNamesUnder(covered, named, layOutTier(named, box, tierOf(size)), view);
  const inside = addNames(named, tier, view, covered);
  return addNames(named, inside, { ...view, window: EVERYWHERE }, [view.window]);
}

/** How places and names stand on a screen that nobody touches: no name lies under what stands over the map, or across its edge. */
export function layOutWall(
  named: Named,
  { box, zoom }: { readonly box: WorldBox; readonly zoom: number },
  { width, height, furniture }: OpeningWindow,
): MapLayout {
  const view = { zoom, near: centreOf(box)[0], window: windowOf(box, zoom, { width, height }) };
  return layOutMap(named, view, within(view.window, furniture));
}

/** A window, and what stands over its map: boxes in its pixels, from its top left. */
export interface OpeningWindow extends Size {
  readonly furniture: readonly Box[];
}

/** Boxes of a window's pixels in those of the world. */
const within = ({ left, top }: Box, boxes: readonly Box[]): Box[] =>
  boxes.map((one) => ({
    left: left + one.left,
    right: left + one.right,
    top: top + one.top,
    bottom: top + one.bottom,
  }));

/** Names that only orient need not be half hidden. */
function withoutNamesUnder(
  covered: readonly Box[],
  { names }: Named,
  layout: MapLayout,
  view: LayoutView,
): MapLayout {
  const free = names.filter((name) => {
    const boxes = boxesOf(nameRequestOf(name, view), layout.names.get(name.id) ?? 'hidden');
    return !boxes.some((box) => covered.some((other) => touch(box, other)));
  });
  const anchors = free.flatMap(({ id }) => {
    const anchor = layout.names.get(id);
    return anchor ? [[id, anchor] as const] : [];
  });
  return { ...layout, names: new Map(anchors) };
}

/** The layout with those names besides that have room between what stands. */
function addNames(
  named: Named,
  layout: MapLayout,
  view: LayoutView,
  closed: readonly Box[] = [],
): MapLayout {
  const rest = named.names.filter(({ id }) => !layout.names.has(id));
  const taken = [...closed, ...boxesTaken(named, layout, view)];
  const more = layOutNames({ ...named, names: rest }, view, taken);
  return { ...layout, names: new Map([...layout.names, ...more]) };
}

function boxesTaken({ places, names }: Named, layout: MapLayout, view: LayoutView): Box[] {
  return [
    ...places.flatMap((place) =>
      place.position
        ? boxesOf(requestOf(place, view), layout.places.get(place.id) ?? 'hidden')
        : [],
    ),
    ...names.flatMap((name) =>
      boxesOf(nameRequestOf(name, view), layout.names.get(name.id) ?? 'hidden'),
    ),
  ];
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

const EVERYWHERE: Box = {
  left: -Infinity,
  right: Infinity,
  top: -Infinity,
  bottom: Infinity,
};

interface LayoutView extends Scale {
  /** In pixels of the world at the zoom: names keep inside. */
  readonly window: Box;
  /** Where a name at a point keeps inside, if not in all of the window. */
  readonly roomAt?: (at: Pick<LabelRequest, 'x' | 'y'>) => Box;
}

/** How places and names stand at a zoom, wherever the map is moved. */
export const layOutZoom = (named: Named, zoom: number, near: number): MapLayout =>
  layOutMap(named, { zoom, near, window: EVERYWHERE });

/** The story's first, gravest first, the basemap's where there is room. */
function layOutMap(named: Named, view: LayoutView, closed: readonly Box[] = []): MapLayout {
  const { placements, taken } = layOutPlaces(named.places, view, closed);
  return { places: placements, names: layOutNames(named, view, taken) };
}

function layOutPlaces(places: readonly MapPlace[], view: LayoutView, closed: readonly Box[]) {
  const { zoom, window } = view;
  const shown = places.filter(({ kind, position }) => position && zoom >= SHOWN_FROM_ZOOM[kind]);
  const requests = shown.map((place) => inRoom(requestOf(place, view), view));
  const citiesFirst = [...requests.filter(isCity), ...requests.filter((one) => !isCity(one))];
  return layOut(citiesFirst, window, closed);
}

const isCity = ({ isRegion }: PlaceRequest) => !isRegion;

function layOutNames(
  { places, names }: Named,
  view: LayoutView,
  taken: readonly Box[],
): Map<string, Anchor> {
  const { zoom, window } = view;
  const requests = names
    .filter((name) => isWorthNaming(name, zoom) && !isOfTheStory(name, places, zoom))
    .map((name) => inRoom(nameRequestOf(name, view), view));
  return layOutBetween(requests, window, taken);
}

const inRoom = <Request extends LabelRequest>(request: Request, { roomAt }: LayoutView): Request =>
  roomAt ? { ...request, room: roomAt(request) } : request;

const COUNTRIES_UNTIL_ZOOM = 6.5;

const isWorthNaming = ({ kind, fromZoom }: BasemapName, zoom: number) =>
  fromZoom <= Math.floor(zoom) && (kind === 'city' || zoom <= COUNTRIES_UNTIL_ZOOM);

/** Places of the story have names of their own; its country needs none where its regions are named. */
function isOfTheStory(
  { kind, name, place }: BasemapName,
  places: readonly MapPlace[],
  zoom: number,
) {
  if (kind === 'city') return places.some(({ id, position }) => position && id === place);
  return (
    zoom >= SHOWN_FROM_ZOOM.region && places.some((one) => one.kind === kind && one.name === name)
  );
}
