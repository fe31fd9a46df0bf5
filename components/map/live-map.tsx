'use client';

import 'leaflet/dist/leaflet.css';
import type { Map as LeafletMap } from 'leaflet';
import { useMemo, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import { usePageAt } from '#components/time-bar/as-of-context.ts';
import { MAX_ZOOM, MIN_ZOOM } from '#geo/links/parameters.ts';
import type { LiveMapData, LiveMapProps } from './live-map-mount.tsx';
import { useFrame } from './map-frame.ts';
import { MapLayers } from './map-layers.tsx';
import { MapTools } from './map-tools.tsx';
import { openingOf, type Opening } from './map-opening.ts';
import { FollowView, KeepOpening } from './map-view.tsx';
import { DETAIL_ENDS_AT_ZOOM } from './style.ts';
import { useMapData, type MapData } from './use-map-data.ts';
import styles from './live-map.module.css';

/** The map that is panned and zoomed. It shows nothing until it can take the server-drawn map's place at once. */
export function LiveMap(props: LiveMapProps) {
  const data = useModelShown(useMapData(props.data));
  const [frame, ref] = useFrame();
  return (
    <div className={styles.live} ref={ref}>
      {data && frame ? (
        <Map
          {...props}
          shown={data}
          frame={frame}
          opening={openingOf(props.box, frame, lastZoomOf(props.data))}
        />
      ) : null}
    </div>
  );
}

/** The map of the moment that the reader has moved to. */
function useModelShown(data: MapData | null): MapData | null {
  const model = usePageAt()?.map ?? null;
  return useMemo(() => (data && model ? { ...data, model } : data), [data, model]);
}

const lastZoomOf = ({ streets }: LiveMapData) => (streets ? MAX_ZOOM : DETAIL_ENDS_AT_ZOOM);

interface MapProps extends LiveMapProps {
  readonly shown: MapData;
  readonly frame: HTMLElement;
  readonly opening: Opening;
}

/** What map-tools.tsx and gestures.ts do instead; and the map zooms to where the fingers leave it, not to steps. */
const OWN_HANDLING = {
  zoomSnap: 0,
  zoomControl: false,
  attributionControl: false,
  bounceAtZoomLimits: false,
  doubleClickZoom: false,
  keyboard: false,
} as const;

function Map({ box, data, words, shown, frame, opening }: MapProps) {
  const [map, setMap] = useState<LeafletMap | null>(null);
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return (
    <>
      <MapContainer
        ref={setMap}
        className={styles.map ?? ''}
        center={opening.center}
        zoom={opening.zoom}
        minZoom={MIN_ZOOM}
        maxZoom={lastZoomOf(data)}
        {...OWN_HANDLING}
        zoomAnimation={!isStill}
        markerZoomAnimation={!isStill}
        fadeAnimation={false}
        inertia={!isStill}
      >
        <MapLayers box={box} data={data} shown={shown} frame={frame} words={words} />
        <FollowView box={box} />
        <KeepOpening box={box} />
      </MapContainer>
      {map ? (
        <MapTools map={map} frame={frame} box={box} places={shown.model.places} words={words} />
      ) : null}
    </>
  );
}
