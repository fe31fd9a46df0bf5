import type { LeafletMouseEvent, Map as LeafletMap } from 'leaflet';
import { isFilling } from './map-frame.ts';

/** A finger that rests moves a little. */
const REST_PIXELS = 10;

/** Leaflet's dragging is for the mouse, and for fingers where there is no page to scroll; pinching it does itself. */
export function passFingersOver(
  map: LeafletMap,
  frame: HTMLElement,
  tellInVain: () => void,
): () => void {
  const container = map.getContainer();
  let start: Touch | null = null;
  const decide = ({ pointerType }: PointerEvent) => {
    if (pointerType === 'mouse' || isFilling(frame)) map.dragging.enable();
    else map.dragging.disable();
  };
  const begin = ({ touches }: TouchEvent) => {
    start = touches.length === 1 && !isFilling(frame) ? (touches[0] ?? null) : null;
  };
  const follow = ({ touches: [now] }: TouchEvent) => {
    if (!start || !now) return;
    const distance = Math.hypot(now.clientX - start.clientX, now.clientY - start.clientY);
    if (distance > REST_PIXELS) tellInVain();
  };
  const abort = new AbortController();
  const { signal } = abort;
  // Before Leaflet hears of it.
  container.addEventListener('pointerdown', decide, { capture: true, signal });
  container.addEventListener('touchstart', begin, { capture: true, passive: true, signal });
  container.addEventListener('touchmove', follow, { passive: true, signal });
  return () => abort.abort();
}

/** Pixels of the wheel for one step of zoom; a pinch on a trackpad comes as a wheel with Ctrl, in small steps. */
const WHEEL_PIXELS = { turned: 120, pinched: 60 } as const;

export function passWheelOver(
  map: LeafletMap,
  frame: HTMLElement,
  tellInVain: () => void,
): () => void {
  const container = map.getContainer();
  const decide = ({ ctrlKey, metaKey }: WheelEvent) => {
    map.options.wheelPxPerZoomLevel = ctrlKey ? WHEEL_PIXELS.pinched : WHEEL_PIXELS.turned;
    if (ctrlKey || metaKey || isFilling(frame) || isBesideText(frame)) {
      map.scrollWheelZoom.enable();
    } else {
      map.scrollWheelZoom.disable();
      tellInVain();
    }
  };
  container.addEventListener('wheel', decide, { capture: true, passive: true });
  return () => container.removeEventListener('wheel', decide, { capture: true });
}

/** Like Leaflet's own; but at the ends of the zooms, where Leaflet moves the map, it stays. */
export function zoomAboutDoubleTap(map: LeafletMap): () => void {
  const zoom = ({ containerPoint, originalEvent }: LeafletMouseEvent) => {
    const wanted = map.getZoom() + (originalEvent.shiftKey ? -1 : 1);
    const allowed = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), wanted));
    map.setZoomAround(containerPoint, allowed);
  };
  map.on('dblclick', zoom);
  return () => map.off('dblclick', zoom);
}

/** The page says whether its own scrolling moves the map out of sight. */
const isBesideText = (frame: HTMLElement) =>
  getComputedStyle(frame).getPropertyValue('--map-wheel') !== 'page';
