import type { Map as LeafletMap } from 'leaflet';
import { useEffect } from 'react';
import type { WorldBox } from '#geo/shape/world-box.ts';
import type { MapPlace } from '#geo/write/map-model.ts';
import type { ControlWords } from './live-map-mount.tsx';
import { LocateStatus } from './locate-status.tsx';
import { distanceIfFar, drawFix, goToFix, showBoth } from './own-position.ts';
import type { Locating } from './use-own-position.ts';

interface Props {
  readonly map: LeafletMap;
  readonly box: WorldBox;
  readonly places: readonly MapPlace[];
  readonly words: ControlWords;
  readonly locating: Locating;
  readonly onClose: () => void;
}

/** The reader's own position on the map: it goes there, and stays where it is if that is far from the story. */
export function Locate({ map, box, places, words, locating, onClose }: Props) {
  const fix = locating.kind === 'found' ? locating.fix : null;
  const far = fix ? distanceIfFar(map, fix, places) : null;
  const isNear = fix !== null && far === null;
  useEffect(
    function showFix() {
      return fix ? drawFix(map, fix, box) : undefined;
    },
    [map, fix, box],
  );
  useEffect(
    function goThere() {
      if (fix && isNear) goToFix(map, fix, box);
    },
    [map, fix, isNear, box],
  );
  return (
    <LocateStatus
      locating={locating}
      far={far}
      words={words}
      onShowBoth={() => fix && showBoth(map, fix, box)}
      onClose={onClose}
    />
  );
}
