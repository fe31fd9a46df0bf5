import { useEffect, useMemo } from 'react';
import { Pane, useMap, useMapEvents } from 'react-leaflet';
import { TileLayer } from './tile-layer.ts';
import { groundRules, lineRules, type Stretch } from './tile-rules.ts';
import type { VectorTiles } from './tile-source.ts';
import { useScheme } from './use-scheme.ts';

interface Props {
  readonly tiles: VectorTiles;
  /** Tiles of a newsroom's own lie over the basemap, and its lines under them. */
  readonly isUnderTiles: boolean;
  /** Called once all that the opening view needs is on the map, or has failed. */
  readonly onDrawn: () => void;
}

/** Leaflet's tile pane has 200, its overlay pane 400. */
const GROUND = { pane: 'ground', zIndex: 150 } as const;
const LINES = { pane: 'lines', zIndex: { underTiles: 160, overRegions: 420 } } as const;

/** The built-in basemap: its ground under the story's regions, its lines over them. */
export function BasemapLayers({ tiles, isUnderTiles, onDrawn }: Props) {
  const lines = isUnderTiles ? LINES.zIndex.underTiles : LINES.zIndex.overRegions;
  return (
    <>
      <Pane name={GROUND.pane} style={{ zIndex: GROUND.zIndex, pointerEvents: 'none' }} />
      <Pane name={LINES.pane} style={{ zIndex: lines, pointerEvents: 'none' }} />
      <Layers tiles={tiles} onDrawn={onDrawn} />
    </>
  );
}

/** Once the panes are there. */
function Layers({ tiles, onDrawn }: Pick<Props, 'tiles' | 'onDrawn'>) {
  const map = useMap();
  const scheme = useScheme(map.getContainer());
  const { ground, lines, stretch } = useMemo(() => layersOf(tiles), [tiles]);
  // Before the layers are added: they are drawn in its colours at once.
  useEffect(
    function followScheme() {
      ground.paint(groundRules(scheme, stretch));
      lines.paint(lineRules(scheme, stretch));
    },
    [scheme, ground, lines, stretch],
  );
  useEffect(
    function addLayers() {
      let waiting = 2;
      for (const { layer } of [ground, lines]) {
        layer.once('load', () => {
          waiting -= 1;
          if (waiting === 0) onDrawn();
        });
        layer.addTo(map);
      }
      return function removeLayers() {
        ground.layer.remove();
        lines.layer.remove();
      };
    },
    [map, ground, lines, onDrawn],
  );
  useRetries(tiles, [ground, lines]);
  return null;
}

function layersOf(tiles: VectorTiles) {
  const stretch: Stretch = { current: 1 };
  const shared = { view: tiles.view, stretch };
  return {
    stretch,
    ground: new TileLayer({ ...shared, pane: GROUND.pane }),
    lines: new TileLayer({ ...shared, pane: LINES.pane }),
  };
}

/** Tiles that failed are asked for again when the map was moved, or the network is back. */
function useRetries(tiles: VectorTiles, layers: readonly TileLayer[]): void {
  const retry = () => {
    if (tiles.forgetFailed()) for (const layer of layers) layer.repaint();
  };
  useMapEvents({ moveend: retry });
  useEffect(function retryOnline() {
    window.addEventListener('online', retry);
    return function stopRetrying() {
      window.removeEventListener('online', retry);
    };
  });
}
