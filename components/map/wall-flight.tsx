import { useEffect, useRef } from 'react';
import { useMap } from 'react-leaflet';
import type { PlaceId } from '#geo/model/ids.ts';
import type { WorldBox } from '#geo/shape/world-box.ts';
import { wholeView } from './map-opening.ts';
import type { WallSize } from './wall-size.ts';

const FLIGHT_SECONDS = 3;

/** What the map flies to. */
export interface WallFocus {
  readonly place: PlaceId;
  readonly box: WorldBox;
  readonly leastZoom: number;
}

interface Props {
  /** Null: the whole story. */
  readonly focus: WallFocus | null;
  readonly whole: WorldBox;
  readonly size: WallSize;
  /** Before its ground is there a map does not move. */
  readonly isReady: boolean;
}

/** Flies to what is in focus; where nothing may move, it is there at once. */
export function FlyTo({ focus, whole, size, isReady }: Props) {
  const map = useMap();
  const shown = useRef<string | null>(null);
  const { place = null, box = whole, leastZoom = 0 } = focus ?? {};
  const { left, top, width, height } = box;
  useEffect(
    function fly() {
      if (!isReady) return;
      const view = wholeView({ left, top, width, height }, size);
      const zoom = Math.max(view.zoom, leastZoom);
      const isFirst = shown.current === null;
      shown.current = place ?? '';
      const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (isFirst || isStill) map.setView(view.center, zoom, { animate: false });
      else map.flyTo(view.center, zoom, { duration: FLIGHT_SECONDS });
    },
    [map, place, left, top, width, height, leastZoom, size, isReady],
  );
  return null;
}
