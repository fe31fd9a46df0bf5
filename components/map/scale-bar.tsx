import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { scaleBarOf, type ScaleBar as Bar } from '#geo/shape/scale-bar.ts';
import { distanceText } from './distance-text.ts';
import type { ControlWords } from './live-map-mount.tsx';
import styles from './scale-bar.module.css';

const WIDEST_PIXELS = 100;

const barOf = (map: LeafletMap): Bar =>
  scaleBarOf(map.getCenter().lat, map.getZoom(), WIDEST_PIXELS);

/** Holds for the latitude at the middle of the map. */
export function ScaleBar({
  map,
  words,
}: {
  readonly map: LeafletMap;
  readonly words: ControlWords;
}) {
  const { metres, pixels } = useScaleBar(map);
  const text = distanceText(metres, words.distance, words.language);
  return (
    <p className={styles.scale} data-map-furniture="" style={{ width: `${pixels}px` }}>
      <span className={styles.aloud}>{words.scale.replace('{distance}', text)}</span>
      <span aria-hidden="true">{text}</span>
    </p>
  );
}

/** A change that cannot be seen is none: most moves draw nothing. */
const SEEN_PIXELS = 0.5;

function useScaleBar(map: LeafletMap): Bar {
  const [bar, setBar] = useState(() => barOf(map));
  useEffect(
    function followMap() {
      const follow = () =>
        setBar((before) => {
          const now = barOf(map);
          const isSame =
            now.metres === before.metres && Math.abs(now.pixels - before.pixels) < SEEN_PIXELS;
          return isSame ? before : now;
        });
      map.on('move', follow);
      return function stopFollowing() {
        map.off('move', follow);
      };
    },
    [map],
  );
  return bar;
}
