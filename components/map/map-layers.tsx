import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { WorldBox } from '#geo/shape/world-box.ts';
import { BasemapLayers } from './basemap-layers.tsx';
import { DetailEndNote } from './detail-end-note.tsx';
import type { ControlWords, LiveMapData } from './live-map-mount.tsx';
import { TakeOver } from './map-view.tsx';
import { PictureTiles } from './picture-tiles.tsx';
import { RegionPainting } from './region-painting.ts';
import { StillUnderlay } from './still-underlay.tsx';
import { StoryMarks } from './story-marks.tsx';
import { STREETS } from './style.ts';
import { tilesAt, VectorTiles } from './tile-source.ts';
import type { MapData } from './use-map-data.ts';

interface Props {
  readonly box: WorldBox;
  readonly data: LiveMapData;
  readonly shown: MapData;
  /** The element that holds both maps. */
  readonly frame: HTMLElement;
  readonly words: ControlWords;
}

const Streets = lazy(async () => ({ default: (await import('./streets.tsx')).Streets }));

/** All that lies on the live map, from the ground up. Once the opening view is complete it takes over. */
export function MapLayers({ box, data, shown, frame, words }: Props) {
  const [isDrawn, tellDrawn] = useOnce();
  const [isNamed, tellNamed] = useOnce();
  const { url, lastZoom } = data.basemap;
  const tiles = useMemo(
    () => new VectorTiles({ read: tilesAt(url), lastZoom, levelDifference: 0 }),
    [url, lastZoom],
  );
  const { outlines, model } = shown;
  // Of what the map opens with; later looks are shown by the marks.
  const [regions] = useState(() => new RegionPainting(outlines, model.places));
  usePictureStreets(data, frame);
  const [hasStreets, setHasStreets] = useState(data.streets !== null);
  return (
    <>
      <StillUnderlay box={box} frame={frame} tiles={tiles} />
      <BasemapLayers tiles={tiles} regions={regions} onDrawn={tellDrawn} />
      {data.tiles ? <PictureTiles url={data.tiles.url} /> : null}
      <StoryMarks
        box={box}
        shown={shown}
        regions={regions}
        tiles={tiles}
        frame={frame}
        clearFilterLink={data.clearFilterLink}
        words={words}
        onNamed={tellNamed}
      />
      {data.streets ? (
        <Suspense fallback={null}>
          <Streets source={data.streets} language={words.language} onStreets={setHasStreets} />
        </Suspense>
      ) : null}
      <DetailEndNote hasStreets={hasStreets} text={words.detailEnds} />
      {isDrawn && isNamed ? <TakeOver frame={frame} label={words.map} /> : null}
    </>
  );
}

function useOnce() {
  const [is, set] = useState(false);
  return [is, useCallback(() => set(true), [])] as const;
}

/** Whether pictures of streets lie on the map: its regions are tints over them then. */
function usePictureStreets({ streets }: LiveMapData, frame: HTMLElement): void {
  const map = useMap();
  const [isNear, setNear] = useState(() => map.getZoom() >= STREETS.fromZoom);
  useMapEvents({
    zoomend() {
      setNear(map.getZoom() >= STREETS.fromZoom);
    },
  });
  const are = streets?.format === 'raster' && isNear;
  useEffect(
    function tintOnly() {
      frame.toggleAttribute('data-pictures', are);
    },
    [frame, are],
  );
}
