import { useCallback, useEffect, useMemo } from 'react';
import { Pane, useMap, useMapEvents } from 'react-leaflet';
import type { RegionPainting } from './region-painting.ts';
import { TileLayer } from './tile-layer.ts';
import { basemapRules } from './tile-rules.ts';
import type { VectorTiles } from './tile-source.ts';
import { useScheme } from './use-scheme.ts';

interface Props {
  readonly tiles: VectorTiles;
  readonly regions: RegionPainting;
  /** Called once all that the opening view needs is on the map, or has failed. */
  readonly onDrawn: () => void;
  /** The device's unless given: `TileLayer`. */
  readonly pixelRatio?: number;
}

/** Leaflet's tile pane has 200. */
const GROUND = { pane: 'ground', zIndex: 150 } as const;

/** The built-in basemap with the story's regions in it: one layer of canvases, for each more costs frames. */
export function BasemapLayers(props: Props) {
  return (
    <>
      <Pane name={GROUND.pane} style={{ zIndex: GROUND.zIndex, pointerEvents: 'none' }} />
      <Ground {...props} />
    </>
  );
}

/** Once the pane is there. */
function Ground({ tiles, regions, onDrawn, pixelRatio }: Props) {
  const map = useMap();
  const scheme = useScheme(map.getContainer());
  const ground = useMemo(
    () => new TileLayer({ view: tiles.view, pane: GROUND.pane, pixelRatio }),
    [tiles, pixelRatio],
  );
  // Before the layer is added: it is drawn in its colours at once.
  useEffect(
    function followScheme() {
      ground.paint(basemapRules(scheme, ground.stretch, regions));
    },
    [scheme, ground, regions],
  );
  useEffect(
    function followRegions() {
      return regions.follow(() => ground.repaint());
    },
    [ground, regions],
  );
  useEffect(
    function addLayer() {
      ground.layer.once('load', onDrawn);
      ground.layer.addTo(map);
      return function removeLayer() {
        ground.layer.remove();
      };
    },
    [map, ground, onDrawn],
  );
  useRetries(tiles, ground);
  return null;
}

/** Tiles that failed are asked for again when the map was moved, or the network is back. */
function useRetries(tiles: VectorTiles, ground: TileLayer): void {
  const retry = useCallback(() => {
    if (tiles.forgetFailed()) ground.repaint();
  }, [tiles, ground]);
  useMapEvents({ moveend: retry });
  useEffect(
    function retryOnline() {
      window.addEventListener('online', retry);
      return function stopRetrying() {
        window.removeEventListener('online', retry);
      };
    },
    [retry],
  );
}
