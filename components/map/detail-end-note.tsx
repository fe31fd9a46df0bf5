import { useEffect } from 'react';
import { useMap } from 'react-leaflet';
import { MAX_ZOOM } from '#geo/links/parameters.ts';
import { DETAIL_ENDS_AT_ZOOM } from './style.ts';
import { useMapZoom } from './use-map-zoom.ts';
import styles from './live-map.module.css';

interface Props {
  readonly hasStreets: boolean;
  /** Why the map goes no closer. */
  readonly text: string;
}

const NEAR_ENOUGH = 0.01;

/** Stops the map where its detail ends, and says so there. */
export function DetailEndNote({ hasStreets, text }: Props) {
  const map = useMap();
  const zoom = useMapZoom();
  useEffect(
    function stopAtDetail() {
      // Whoever is closer already, and moved to where there are no streets, stays as close.
      const end = hasStreets ? MAX_ZOOM : Math.max(DETAIL_ENDS_AT_ZOOM, zoom);
      if (map.getMaxZoom() !== end) map.setMaxZoom(end);
    },
    [map, hasStreets, zoom],
  );
  const isAtEnd = !hasStreets && zoom >= DETAIL_ENDS_AT_ZOOM - NEAR_ENOUGH;
  return <output className={styles.note}>{isAtEnd ? text : null}</output>;
}
