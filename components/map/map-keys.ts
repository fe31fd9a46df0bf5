import type { Map as LeafletMap } from 'leaflet';
import type { WorldBox } from '#geo/shape/world-box.ts';
import { showWhole } from './map-view.tsx';

const PAN_PIXELS = 80;
/** With Shift, as in Leaflet. */
const FURTHER = 3;

const PANS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-PAN_PIXELS, 0],
  ArrowRight: [PAN_PIXELS, 0],
  ArrowUp: [0, -PAN_PIXELS],
  ArrowDown: [0, PAN_PIXELS],
};
const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };
const WHOLE = ['0', 'Home'];

interface Handled {
  readonly map: LeafletMap;
  readonly box: WorldBox;
  readonly onHelp: () => void;
}

/**
 * Keys of the map, on its markers too: Leaflet's own work only while the map itself has the focus.
 * @returns what takes them away.
 */
export function listenForKeys({ map, box, onHelp }: Handled): () => void {
  const container = map.getContainer();
  let isMoving = false;
  const moves = {
    movestart: () => {
      isMoving = true;
    },
    moveend: () => {
      isMoving = false;
    },
  };
  const press = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const run = actionOf(event, { map, box, onHelp });
    if (!run) return;
    event.preventDefault();
    if (!isMoving) run();
  };
  container.tabIndex = 0;
  container.addEventListener('keydown', press);
  map.on(moves);
  return () => {
    container.removeEventListener('keydown', press);
    map.off(moves);
  };
}

function actionOf({ key, shiftKey }: KeyboardEvent, { map, box, onHelp }: Handled) {
  const animate = map.options.zoomAnimation === true;
  const [pan, zoom] = [PANS[key], ZOOMS[key]];
  const times = shiftKey ? FURTHER : 1;
  if (pan) return () => map.panBy([pan[0] * times, pan[1] * times], { animate });
  if (zoom !== undefined) return () => map.setZoom(map.getZoom() + zoom, { animate });
  if (WHOLE.includes(key)) return () => showWhole(map, box, animate);
  return key === '?' ? onHelp : null;
}
