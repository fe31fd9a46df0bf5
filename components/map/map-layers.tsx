import { useCallback, useMemo, useState } from 'react';
import { TileLayer } from 'react-leaflet';
import type { WorldBox } from '#geo/shape/world-box.ts';
import { BasemapLayers } from './basemap-layers.tsx';
import type { ControlWords, LiveMapData } from './live-map-mount.tsx';
import { TakeOver } from './map-view.tsx';
import { StillUnderlay } from './still-underlay.tsx';
import { StoryMarks } from './story-marks.tsx';
import { VectorTiles } from './tile-source.ts';
import type { MapData } from './use-map-data.ts';

interface Props {
  readonly box: WorldBox;
  readonly data: LiveMapData;
  readonly shown: MapData;
  /** The element that holds both maps. */
  readonly frame: HTMLElement;
  readonly words: ControlWords;
}

/** All that lies on the live map, from the ground up. Once the opening view is complete it takes over. */
export function MapLayers({ box, data, shown, frame, words }: Props) {
  const [isDrawn, tellDrawn] = useOnce();
  const [isNamed, tellNamed] = useOnce();
  const { url, lastZoom } = data.basemap;
  const tiles = useMemo(() => new VectorTiles(url, lastZoom), [url, lastZoom]);
  return (
    <>
      <StillUnderlay box={box} frame={frame} />
      <BasemapLayers tiles={tiles} isUnderTiles={data.tiles !== null} onDrawn={tellDrawn} />
      {data.tiles ? <Tiles url={data.tiles.url} /> : null}
      <StoryMarks
        box={box}
        shown={shown}
        tiles={tiles}
        frame={frame}
        words={words}
        onNamed={tellNamed}
      />
      {isDrawn && isNamed ? <TakeOver frame={frame} label={words.map} /> : null}
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
