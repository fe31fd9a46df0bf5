import type { Map as LeafletMap } from 'leaflet';
import type { WorldBox } from '#geo/shape/world-box.ts';
import type { ControlWords } from './live-map-mount.tsx';
import { MapControls } from './map-controls.tsx';
import { MapGestures } from './map-gestures.tsx';

interface Props {
  readonly map: LeafletMap;
  readonly frame: HTMLElement;
  readonly box: WorldBox;
  readonly words: ControlWords;
}

/** What lies over the map to handle it. */
export function MapTools({ map, frame, box, words }: Props) {
  return (
    <>
      <MapGestures map={map} frame={frame} words={words} />
      <MapControls map={map} box={box} words={words} />
    </>
  );
}
