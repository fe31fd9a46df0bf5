import type { Map as LeafletMap } from 'leaflet';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { WorldBox } from '#geo/shape/world-box.ts';
import type { ControlWords } from './live-map-mount.tsx';
import { MapControls } from './map-controls.tsx';
import { MapGestures } from './map-gestures.tsx';
import { listenForKeys } from './map-keys.ts';
import { ScaleBar } from './scale-bar.tsx';

interface Props {
  readonly map: LeafletMap;
  readonly frame: HTMLElement;
  readonly box: WorldBox;
  readonly words: ControlWords;
}

const KeyboardHelp = lazy(async () => ({
  default: (await import('./keyboard-help.tsx')).KeyboardHelp,
}));

/** What lies over the map to handle it. */
export function MapTools({ map, frame, box, words }: Props) {
  const [isHelping, setHelping] = useState(false);
  useEffect(
    function hearKeys() {
      return listenForKeys({ map, box, onHelp: () => setHelping(true) });
    },
    [map, box],
  );
  return (
    <>
      <MapGestures map={map} frame={frame} words={words} />
      <MapControls
        map={map}
        frame={frame}
        box={box}
        words={words}
        onHelp={() => setHelping(true)}
      />
      <ScaleBar map={map} words={words} />
      {isHelping ? (
        <Suspense fallback={null}>
          <KeyboardHelp words={words} onClose={() => setHelping(false)} />
        </Suspense>
      ) : null}
    </>
  );
}
