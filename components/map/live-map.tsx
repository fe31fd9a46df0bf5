'use client';

import 'leaflet/dist/leaflet.css';
import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useState } from 'react';
import { MapContainer, TileLayer } from 'react-leaflet';
import type { PlaceId } from '#geo/model/ids.ts';
import { MAX_ZOOM, MIN_ZOOM } from '#geo/links/parameters.ts';
import { BasemapLayers } from './basemap-layers.tsx';
import type { LiveMapProps } from './live-map-mount.tsx';
import { useFrame } from './map-frame.ts';
import { MapTools } from './map-tools.tsx';
import { openingOf, type Opening } from './map-opening.ts';
import { FollowView, KeepOpening, TakeOver } from './map-view.tsx';
import { PlaceCard } from './place-card.tsx';
import { PlaceMarkers } from './place-markers.tsx';
import { RegionLayer } from './region-layer.tsx';
import { ReportMarkers } from './report-markers.tsx';
import { useMapData, type MapData } from './use-map-data.ts';
import styles from './live-map.module.css';

/** The map that is panned and zoomed. It shows nothing until it can take the server-drawn map's place at once. */
export function LiveMap(props: LiveMapProps) {
  const data = useMapData(props.data);
  const [frame, ref] = useFrame();
  return (
    <div className={styles.live} ref={ref}>
      {data && frame ? (
        <Map {...props} shown={data} frame={frame} opening={openingOf(props.box, frame)} />
      ) : null}
    </div>
  );
}

interface MapProps extends LiveMapProps {
  readonly shown: MapData;
  readonly frame: HTMLElement;
  readonly opening: Opening;
}

function Map({ box, data, words, shown: { model, outlines }, frame, opening }: MapProps) {
  const [openId, setOpenId] = useState<PlaceId | null>(null);
  const [isDrawn, setDrawn] = useState(false);
  const [map, setMap] = useState<LeafletMap | null>(null);
  const tellDrawn = useCallback(() => setDrawn(true), []);
  const open = model.places.find(({ id }) => id === openId);
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return (
    <>
      <MapContainer
        ref={setMap}
        className={styles.map ?? ''}
        center={opening.center}
        zoom={opening.zoom}
        minZoom={MIN_ZOOM}
        maxZoom={MAX_ZOOM}
        zoomSnap={0}
        zoomControl={false}
        attributionControl={false}
        zoomAnimation={!isStill}
        markerZoomAnimation={!isStill}
        fadeAnimation={false}
        inertia={!isStill}
        bounceAtZoomLimits={false}
        doubleClickZoom={false}
        wheelPxPerZoomLevel={120}
      >
        <BasemapLayers hasTiles={data.tiles !== null} onDrawn={tellDrawn} />
        {data.tiles ? <Tiles url={data.tiles.url} /> : null}
        <RegionLayer outlines={outlines} places={model.places} onOpen={setOpenId} />
        <PlaceMarkers box={box} places={model.places} openId={openId} onOpen={setOpenId} />
        <ReportMarkers reports={model.reports} />
        <FollowView box={box} />
        <KeepOpening box={box} />
        {isDrawn ? <TakeOver frame={frame} label={words.map} /> : null}
      </MapContainer>
      {map ? <MapTools map={map} frame={frame} box={box} words={words} /> : null}
      {open ? (
        <PlaceCard
          key={open.id}
          place={open}
          reports={model.reports}
          words={words}
          onClose={() => setOpenId(null)}
        />
      ) : null}
    </>
  );
}

/** Over the built-in map, which shows wherever a tile fails. */
function Tiles({ url }: { readonly url: string }) {
  return (
    <TileLayer
      url={url}
      eventHandlers={{
        tileerror: ({ tile }) => {
          tile.hidden = true;
        },
      }}
    />
  );
}
