import type { Map as LeafletMap } from 'leaflet';
import { useMemo, useState } from 'react';
import { useMap } from 'react-leaflet';
import { centreOf, zoomToFit, type Size, type WorldBox } from '#geo/shape/world-box.ts';
import type { MapPlace } from '#geo/write/map-model.ts';
import { furnitureOf } from './furniture.ts';
import {
  layoutKey,
  layOutOpening,
  layOutZoom,
  type MapLayout,
  type Named,
} from './place-layout.ts';
import { useMapZoom } from './use-map-zoom.ts';

/** What a map is to show: the box, or the middle of it from so near. */
export interface MapGoal {
  readonly box: WorldBox;
  readonly leastZoom?: number;
}

/** How places and names stand in a map that shows its goal. */
export type LayOutGoal = (
  named: Named,
  at: { readonly box: WorldBox; readonly zoom: number; readonly size: Size },
  map: LeafletMap,
) => MapLayout;

const layOutForReaders: LayOutGoal = (named, { box, size }, map) =>
  layOutOpening(named, box, { ...size, furniture: furnitureOf(map) });

/**
 * The map's zoom, and how places and names stand at it.
 * @param layOutGoal Stays the same as long as what it lays out by does.
 */
export function useMapLayout(
  { box, leastZoom = 0 }: MapGoal,
  { places: shown, names }: Named,
  layOutGoal = layOutForReaders,
) {
  const map = useMap();
  const zoom = useMapZoom();
  const places = usePlacesAsLaidOut(shown, zoom);
  const near = centreOf(box)[0];
  const layout = useMemo(() => {
    const size = { width: map.getSize().x, height: map.getSize().y };
    const isThere = Math.abs(zoom - Math.max(zoomToFit(box, size), leastZoom)) < 0.01;
    const named = { places, names };
    return isThere ? layOutGoal(named, { box, zoom, size }, map) : layOutZoom(named, zoom, near);
  }, [map, places, names, box, leastZoom, zoom, near, layOutGoal]);
  return { layout, zoom, near };
}

/** The places as they were when last one of them changed in what its layout hangs on. */
function usePlacesAsLaidOut(places: readonly MapPlace[], zoom: number): readonly MapPlace[] {
  const key = layoutKey(places, zoom);
  const [kept, setKept] = useState({ places, key });
  if (kept.key === key) return kept.places;
  setKept({ places, key });
  return places;
}
