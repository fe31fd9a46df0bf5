import type { Map as LeafletMap } from 'leaflet';
import { useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { MapWindow } from './seen-places.ts';

/** What the map shows, once it rests. */
export function useWindow(): MapWindow {
  const map = useMap();
  const [view, setView] = useState(() => windowOf(map));
  useMapEvents({
    moveend() {
      setView(windowOf(map));
    },
  });
  return view;
}

function windowOf(map: LeafletMap): MapWindow {
  const bounds = map.getBounds();
  return {
    zoom: map.getZoom(),
    degrees: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
  };
}
