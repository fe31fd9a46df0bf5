import type { Map as LeafletMap } from 'leaflet';
import { useEffect, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import { basemapLink } from '#geo/links/map-links.ts';
import type { BasemapLevel } from '#geo/write/map-drawing.ts';
import { fetchGzipped, toError } from './use-map-data.ts';

/** `around` is the world without what the finer `region` covers. */
export type LevelName = 'world' | 'region' | 'around';

/** Degrees that the finer level covers: geo/basemap/data/region-land.geojson. */
const REGION_BOUNDS = { west: 40, south: 33, east: 95, north: 60 } as const;
/** From this zoom on the world's coarse lines would show. */
const REGION_FROM_ZOOM = 4;

interface Needs {
  readonly levels: readonly LevelName[];
  /** Copies of the world in the window: 0, and others where it crosses the antimeridian. */
  readonly worlds: readonly number[];
}

function needsOf(map: LeafletMap): Needs {
  const bounds = map.getBounds();
  const [west, east] = [bounds.getWest(), bounds.getEast()];
  const first = Math.floor((west + 180) / 360);
  const last = Math.floor((east + 180) / 360);
  const worlds = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (map.getZoom() < REGION_FROM_ZOOM) return { levels: ['world'], worlds };
  const box = REGION_BOUNDS;
  const [south, north] = [bounds.getSouth(), bounds.getNorth()];
  const isInside = west >= box.west && east <= box.east && south >= box.south && north <= box.north;
  if (isInside) return { levels: ['region'], worlds };
  const isApart = west > box.east || east < box.west || south > box.north || north < box.south;
  return { levels: isApart ? ['around'] : ['around', 'region'], worlds };
}

const isSame = (one: Needs, other: Needs) =>
  String([one.levels, one.worlds]) === String([other.levels, other.worlds]);

/** The levels that the window needs; until they have come, those that were shown before. */
export function useBasemapLevels() {
  const map = useMap();
  const [needs, setNeeds] = useState(() => needsOf(map));
  const { loaded, error } = useLoaded(needs.levels);
  const [last, setLast] = useState<readonly LevelName[]>([]);
  useMapEvents({
    moveend() {
      const next = needsOf(map);
      if (!isSame(next, needs)) setNeeds(next);
    },
  });
  const isComplete = needs.levels.every((name) => loaded.has(name));
  if (isComplete && String(last) !== String(needs.levels)) setLast(needs.levels);
  // Before anything could be shown the server-drawn map is better; later what is there stays.
  if (error && last.length === 0) throw error;
  const names = isComplete ? needs.levels : last;
  const shown = names.flatMap((name) => {
    const level = loaded.get(name);
    return level ? [[name, level] as const] : [];
  });
  return { shown, worlds: needs.worlds, isComplete };
}

function useLoaded(levels: readonly LevelName[]) {
  const [loaded, setLoaded] = useState<ReadonlyMap<LevelName, BasemapLevel>>(new Map());
  const [error, setError] = useState<Error | null>(null);
  const missing = levels.filter((name) => !loaded.has(name)).join(' ');
  useEffect(
    function fetchLevels() {
      if (missing === '') return;
      const abort = new AbortController();
      const load = async () => {
        const names = levels.filter((name) => missing.split(' ').includes(name));
        const fetched = await Promise.all(names.map((name) => fetchLevel(name, abort.signal)));
        setLoaded((before) => new Map([...before, ...fetched]));
      };
      load().catch((cause: unknown) => {
        if (!abort.signal.aborted) setError(toError(cause));
      });
      return function stopFetching() {
        abort.abort();
      };
    },
    [levels, missing],
  );
  return { loaded, error };
}

async function fetchLevel(name: LevelName, signal: AbortSignal) {
  const level: BasemapLevel = await fetchGzipped(basemapLink(name), signal);
  return [name, level] as const;
}
