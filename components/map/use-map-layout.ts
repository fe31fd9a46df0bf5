import { useMemo, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { centreOf, zoomToFit, type WorldBox } from '#geo/shape/world-box.ts';
import { layOutOpening, layOutZoom, type Named } from './place-layout.ts';

/** The map's zoom, and how places and names stand at it. */
export function useMapLayout(box: WorldBox, { places, names }: Named) {
  const map = useMap();
  const [zoom, setZoom] = useState(() => map.getZoom());
  useMapEvents({
    zoomend() {
      setZoom(map.getZoom());
    },
  });
  const near = centreOf(box)[0];
  const layout = useMemo(() => {
    const size = { width: map.getSize().x, height: map.getSize().y };
    const isOpening = Math.abs(zoom - zoomToFit(box, size)) < 0.01;
    const named = { places, names };
    return isOpening ? layOutOpening(named, box, size) : layOutZoom(named, zoom, near);
  }, [map, places, names, box, zoom, near]);
  return { layout, zoom, near };
}
