import { useEffect, useLayoutEffect, useRef } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Map as LeafletMap } from 'leaflet';
import { writeParameter } from '#components/site/write-parameter.ts';
import { PARAMETERS } from '#geo/links/parameters.ts';
import type { WorldBox } from '#geo/shape/world-box.ts';
import { FRAME_ATTRIBUTE } from './map-frame.ts';
import { wholeView } from './map-opening.ts';

const sizeOf = (map: LeafletMap) => ({ width: map.getSize().x, height: map.getSize().y });

/** Whether the map still looks where it opened, to a pixel. */
function isWhole(map: LeafletMap, box: WorldBox): boolean {
  const { center, zoom } = wholeView(box, sizeOf(map));
  if (Math.abs(map.getZoom() - zoom) > 0.01) return false;
  return map.latLngToContainerPoint(center).distanceTo(map.getSize().divideBy(2)) < 2;
}

/** Moves the map back to where it opened without `?view=`. */
export function showWhole(map: LeafletMap, box: WorldBox, animate: boolean): void {
  const { center, zoom } = wholeView(box, sizeOf(map));
  map.setView(center, zoom, { animate });
}

/** `?view=` follows the map, in place: no entry of the history, the other parameters kept. */
export function FollowView({ box }: { readonly box: WorldBox }) {
  useMapEvents({
    moveend({ target }) {
      const map: LeafletMap = target;
      const { lat, lng } = map.getCenter().wrap();
      const view = { zoom: map.getZoom(), lat, lng };
      writeParameter(PARAMETERS.view.key, isWhole(map, box) ? null : PARAMETERS.view.format(view));
    },
  });
  return null;
}

/** A map nobody has moved yet keeps its opening when the window changes its size. */
export function KeepOpening({ box }: { readonly box: WorldBox }) {
  const map = useMap();
  const wasWhole = useRef(isWhole(map, box));
  useMapEvents({
    moveend() {
      wasWhole.current = isWhole(map, box);
    },
  });
  useEffect(
    function followSize() {
      const observer = new ResizeObserver(() => {
        const keep = wasWhole.current;
        map.invalidateSize({ animate: false, pan: !keep });
        if (keep) showWhole(map, box, false);
      });
      observer.observe(map.getContainer());
      return function stopFollowingSize() {
        observer.disconnect();
      };
    },
    [map, box],
  );
  return null;
}

interface TakeOverProps {
  readonly frame: HTMLElement;
  readonly label: string;
}

/** Shows the live map and hides the server-drawn one, in one paint; focus moves over with it. */
export function TakeOver({ frame, label }: TakeOverProps) {
  const map = useMap();
  useLayoutEffect(
    function takeOver() {
      const focused = document.activeElement?.getAttribute('data-place') ?? null;
      const container = map.getContainer();
      container.setAttribute('role', 'application');
      container.setAttribute('aria-label', label);
      frame.setAttribute(FRAME_ATTRIBUTE, 'live');
      if (focused !== null && !container.contains(document.activeElement)) {
        container.querySelector<HTMLElement>(`[data-place="${focused}"]`)?.focus();
      }
      return function giveBack() {
        frame.setAttribute(FRAME_ATTRIBUTE, 'still');
      };
    },
    [map, frame, label],
  );
  return null;
}
