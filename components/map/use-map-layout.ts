import type { Map as LeafletMap } from 'leaflet';
import { useMemo, useState } from 'react';
import { useMap } from 'react-leaflet';
import type { Box } from '#geo/shape/place-labels.ts';
import { centreOf, zoomToFit, type WorldBox } from '#geo/shape/world-box.ts';
import { FRAME_ATTRIBUTE, FURNITURE_ATTRIBUTE } from './map-frame.ts';
import { layoutKey, layOutOpening, layOutZoom, type Named } from './place-layout.ts';
import { useMapZoom } from './use-map-zoom.ts';

/** The map's zoom, and how places and names stand at it. */
export function useMapLayout(box: WorldBox, { places: shown, names }: Named) {
  const map = useMap();
  const zoom = useMapZoom();
  const places = useUnchanged(shown, layoutKey(shown, zoom));
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

/** The value as it was when the key last changed. */
function useUnchanged<Value>(value: Value, key: string): Value {
  const [kept, setKept] = useState({ value, key });
  if (kept.key === key) return kept.value;
  setKept({ value, key });
  return value;
}

/** What stands over the map, in its pixels: buttons, legend, credit. Laid out before the live map is seen. */
function furnitureOf(map: LeafletMap): Box[] {
  const container = map.getContainer();
  const { left: x, top: y, width } = container.getBoundingClientRect();
  // A wall's map is shown larger than it is laid out.
  const scale = width / container.offsetWidth;
  const around = container.closest(`[${FRAME_ATTRIBUTE}]`)?.parentElement;
  const elements = [...(around?.querySelectorAll(`[${FURNITURE_ATTRIBUTE}]`) ?? [])];
  return elements.map((element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return {
      left: (left - x) / scale,
      right: (right - x) / scale,
      top: (top - y) / scale,
      bottom: (bottom - y) / scale,
    };
  });
}
