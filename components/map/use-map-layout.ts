import { useMemo, useState } from 'react';
import { useMap } from 'react-leaflet';
import { centreOf, zoomToFit, type WorldBox } from '#geo/shape/world-box.ts';
import type { MapPlace } from '#geo/write/map-model.ts';
import { furnitureOf } from './furniture.ts';
import { layoutKey, layOutOpening, layOutZoom, type Named } from './place-layout.ts';
import { useMapZoom } from './use-map-zoom.ts';

/** The map's zoom, and how places and names stand at it. */
export function useMapLayout(box: WorldBox, { places: shown, names }: Named) {
  const map = useMap();
  const zoom = useMapZoom();
  const places = usePlacesAsLaidOut(shown, zoom);
  const near = centreOf(box)[0];
  const layout = useMemo(() => {
    const size = { width: map.getSize().x, height: map.getSize().y };
    const isOpening = Math.abs(zoom - zoomToFit(box, size)) < 0.01;
    const named = { places, names };
    if (!isOpening) return layOutZoom(named, zoom, near);
    return layOutOpening(named, box, { ...size, furniture: furnitureOf(map) });
  }, [map, places, names, box, zoom, near]);
  return { layout, zoom, near };
}

/** The places as they were when last one of them changed in what its layout hangs on. */
export function usePlacesAsLaidOut(places: readonly MapPlace[], zoom: number): readonly MapPlace[] {
  const key = layoutKey(places, zoom);
  const [kept, setKept] = useState({ places, key });
  if (kept.key === key) return kept.places;
  setKept({ places, key });
  return places;
}
