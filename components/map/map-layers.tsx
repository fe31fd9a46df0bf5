import { useCallback, useMemo, useState } from 'react';
import { TileLayer } from 'react-leaflet';
import type { PlaceId } from '#geo/model/ids.ts';
import type { WorldBox } from '#geo/shape/world-box.ts';
import { BasemapLayers } from './basemap-layers.tsx';
import type { LiveMapData } from './live-map-mount.tsx';
import { TakeOver } from './map-view.tsx';
import { NamedPlaces } from './named-places.tsx';
import { RegionLayer } from './region-layer.tsx';
import { ReportMarkers } from './report-markers.tsx';
import { StillUnderlay } from './still-underlay.tsx';
import { VectorTiles } from './tile-source.ts';
import type { MapData } from './use-map-data.ts';

interface Props {
  readonly box: WorldBox;
  readonly data: LiveMapData;
  readonly shown: MapData;
  readonly openId: PlaceId | null;
  readonly onOpen: (place: PlaceId) => void;
  /** The element that holds both maps. */
  readonly frame: HTMLElement;
  /** What the live map is called. */
  readonly label: string;
}

/** All that lies on the live map, from the ground up. Once the opening view is complete it takes over. */
export function MapLayers({ box, data, shown, openId, onOpen, frame, label }: Props) {
  const [isDrawn, tellDrawn] = useOnce();
  const [isNamed, tellNamed] = useOnce();
  const { url, lastZoom } = data.basemap;
  const tiles = useMemo(() => new VectorTiles(url, lastZoom), [url, lastZoom]);
  const { places, reports } = shown.model;
  return (
    <>
      <StillUnderlay box={box} frame={frame} />
      <BasemapLayers tiles={tiles} isUnderTiles={data.tiles !== null} onDrawn={tellDrawn} />
      {data.tiles ? <Tiles url={data.tiles.url} /> : null}
      <RegionLayer outlines={shown.outlines} places={places} onOpen={onOpen} />
      <NamedPlaces
        box={box}
        places={places}
        tiles={tiles}
        language={data.language}
        openId={openId}
        onOpen={onOpen}
        onNamed={tellNamed}
      />
      <ReportMarkers reports={reports} />
      {isDrawn && isNamed ? <TakeOver frame={frame} label={label} /> : null}
    </>
  );
}

function useOnce() {
  const [is, set] = useState(false);
  return [is, useCallback(() => set(true), [])] as const;
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
