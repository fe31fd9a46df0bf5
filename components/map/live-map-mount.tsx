'use client';

import { lazy, Suspense } from 'react';
import { useIdleAfterLoad } from '#components/site/use-idle-after-load.ts';
import { FallbackBoundary } from '#components/site/fallback-boundary.tsx';
import type { WorldBox } from '#geo/shape/world-box.ts';
import type { MapWords } from './map-words.ts';

/** Where the live map has its data and tiles from. */
export interface LiveMapData {
  /** The map as JSON: `mapDataLink` of geo/links. */
  readonly url: string;
  /** The page without its filter. */
  readonly clearFilterLink: string;
  /** The regions as GeoJSON: `outlinesLink` of geo/links. */
  readonly outlinesUrl: string;
  /** The basemap's vector tiles, `{z}/{x}/{y}`, and the last zoom there are any of. */
  readonly basemap: { readonly url: string; readonly lastZoom: number };
  /** Streets, where the site has a source of them. */
  readonly streets: StreetSource | null;
  /** Tiles under the story, where the site has a source of its own. */
  readonly tiles: { readonly url: string; readonly attribution: string } | null;
}

export interface StreetSource {
  readonly url: string;
  readonly attribution: string;
  readonly format: 'pmtiles' | 'vector' | 'raster';
  /** The last zoom there are tiles of; a PMTiles archive says its own. */
  readonly lastZoom: number;
}

export type ControlWords = Omit<MapWords, 'attribution'>;

export interface LiveMapProps {
  /** What the map opens with: the server-drawn map's box. */
  readonly box: WorldBox;
  readonly data: LiveMapData;
  readonly words: ControlWords;
}

const LiveMap = lazy(async () => ({ default: (await import('./live-map.tsx')).LiveMap }));

/** Nothing before the page has loaded and the browser is idle; nothing at all where the map fails. */
export function LiveMapMount(props: LiveMapProps) {
  const isIdle = useIdleAfterLoad();
  if (!isIdle) return null;
  return (
    <FallbackBoundary>
      <Suspense fallback={null}>
        <LiveMap {...props} />
      </Suspense>
    </FallbackBoundary>
  );
}
