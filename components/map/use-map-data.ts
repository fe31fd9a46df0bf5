import type { FeatureCollection } from 'geojson';
import { useEffect, useState } from 'react';
import { fetchGzipped } from '#components/site/fetch-gzipped.ts';
import type { LiveMapModel } from '#geo/write/map-model.ts';
import type { LiveMapData } from './live-map-mount.tsx';

export interface MapData {
  readonly model: LiveMapModel;
  readonly outlines: FeatureCollection;
}

/** The story's map and outlines; null while they are on the way. An answer that is none fails the map. */
export function useMapData({ url, outlinesUrl }: LiveMapData): MapData | null {
  const [data, setData] = useState<MapData | null>(null);
  const [error, setError] = useState<Error | null>(null);
  useEffect(
    function fetchMapData() {
      const abort = new AbortController();
      const load = async () => {
        const [model, outlines] = await Promise.all([
          fetchGzipped<LiveMapModel>(url, abort.signal),
          fetchGzipped<FeatureCollection>(outlinesUrl, abort.signal),
        ]);
        setData({ model, outlines });
      };
      load().catch((cause: unknown) => {
        if (!abort.signal.aborted) setError(toError(cause));
      });
      return function stopFetching() {
        abort.abort();
      };
    },
    [url, outlinesUrl],
  );
  // Thrown while rendering, it reaches the boundary: the server-drawn map stays.
  if (error) throw error;
  return data;
}

const toError = (cause: unknown) => (cause instanceof Error ? cause : new Error(String(cause)));
