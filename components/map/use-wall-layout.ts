import { useMemo } from 'react';
import { useMap } from 'react-leaflet';
import { centreOf, zoomToFit, type WorldBox } from '#geo/shape/world-box.ts';
import { layOutWall, layOutZoom, type Named } from './place-layout.ts';
import { usePlacesAsLaidOut } from './use-map-layout.ts';
import { useMapZoom } from './use-map-zoom.ts';
import { useWallFurniture } from './use-wall-furniture.ts';

/** What a wall's map flies to: the box, or the middle of it from so near. */
export interface WallView {
  readonly box: WorldBox;
  readonly leastZoom: number;
}

/** How places and names stand on a wall's map, on its flight and once it is there. */
export function useWallLayout({ box, leastZoom }: WallView, { places: shown, names }: Named) {
  const map = useMap();
  const zoom = useMapZoom();
  const furniture = useWallFurniture();
  const places = usePlacesAsLaidOut(shown, zoom);
  const near = centreOf(box)[0];
  const layout = useMemo(() => {
    const size = { width: map.getSize().x, height: map.getSize().y };
    const isThere = Math.abs(zoom - Math.max(zoomToFit(box, size), leastZoom)) < 0.01;
    const named = { places, names };
    if (!isThere) return layOutZoom(named, zoom, near);
    return layOutWall(named, { box, zoom }, { ...size, furniture });
  }, [map, places, names, box, leastZoom, zoom, near, furniture]);
  return { layout, near };
}
