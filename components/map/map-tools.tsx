import type { Map as LeafletMap } from 'leaflet';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { WorldBox } from '#geo/shape/world-box.ts';
import type { MapPlace } from '#geo/write/map-model.ts';
import type { ControlWords } from './live-map-mount.tsx';
import { Locate } from './locate.tsx';
import { MapControls } from './map-controls.tsx';
import { MapGestures } from './map-gestures.tsx';
import { listenForKeys } from './map-keys.ts';
import { ScaleBar } from './scale-bar.tsx';
import { useOwnPosition } from './use-own-position.ts';

interface Props {
  readonly map: LeafletMap;
  readonly frame: HTMLElement;
  readonly box: WorldBox;
  readonly places: readonly MapPlace[];
  readonly words: ControlWords;
}

const KeyboardHelp = lazy(async () => ({
  default: (await import('./keyboard-help.tsx')).KeyboardHelp,
}));

/** What lies over the map to handle it. */
export function MapTools({ map, frame, box, places, words }: Props) {
  const { locating, ask, dismiss } = useOwnPosition();
  const locateRef = useRef<HTMLButtonElement>(null);
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
        onLocate={ask}
        locateRef={locateRef}
      />
      <Locate
        map={map}
        box={box}
        places={places}
        words={words}
        locating={locating}
        onClose={() => {
          dismiss();
          locateRef.current?.focus();
        }}
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
