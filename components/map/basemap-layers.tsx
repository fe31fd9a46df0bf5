import { svg } from 'leaflet';
import { useEffect, useMemo } from 'react';
import { GeoJSON, Pane } from 'react-leaflet';
import type { BasemapLayer, BasemapLevel } from '#geo/write/map-drawing.ts';
import { latLngInWorld } from './leaflet-position.ts';
import { useBasemapLevels, type LevelName } from './use-basemap-levels.ts';
import drawn from './static-map.module.css';

interface Props {
  /** Tiles lie over the built-in map, and its lines under them. */
  readonly hasTiles: boolean;
  /** Called once all that the opening view needs is on the map. */
  readonly onDrawn: () => void;
}

/** Leaflet's tile pane has 200, its overlay pane 400. */
const LAND_Z_INDEX = 150;
const LINES_Z_INDEX = { underTiles: 160, overRegions: 420 };
/** Beyond the window, as a share of it, so that a short pan uncovers nothing. */
const RENDERER_PADDING = 0.5;

/** The built-in basemap: coarse for the world, finer for the story's part of it, each fetched when first needed. */
export function BasemapLayers({ hasTiles, onDrawn }: Props) {
  const { shown, worlds, isComplete } = useBasemapLevels();
  const lines = hasTiles ? LINES_Z_INDEX.underTiles : LINES_Z_INDEX.overRegions;
  // Children add their layers before this runs.
  useEffect(
    function tellDrawn() {
      if (isComplete) onDrawn();
    },
    [isComplete, onDrawn],
  );
  return (
    <>
      <Pane name="land" style={{ zIndex: LAND_Z_INDEX, pointerEvents: 'none' }}>
        <Levels shown={shown} worlds={worlds} layers={LAND} pane="land" />
      </Pane>
      <Pane name="lines" style={{ zIndex: lines, pointerEvents: 'none' }}>
        <Levels shown={shown} worlds={worlds} layers={LINES} pane="lines" />
      </Pane>
    </>
  );
}

const LAND: readonly BasemapLayer[] = ['land'];
const LINES: readonly BasemapLayer[] = ['rivers', 'lakes', 'borders'];

interface LevelsProps {
  readonly shown: readonly (readonly [LevelName, BasemapLevel])[];
  readonly worlds: readonly number[];
  readonly layers: readonly BasemapLayer[];
  readonly pane: string;
}

function Levels({ shown, worlds, layers, pane }: LevelsProps) {
  // The same objects at every rendering: react-leaflet styles a layer anew when its style is another object.
  const styleOf = useMemo(() => {
    const renderer = svg({ padding: RENDERER_PADDING, pane });
    const style = (className: string) => ({ className, renderer, interactive: false });
    return {
      land: style(drawn.land ?? ''),
      lakes: style(drawn.lake ?? ''),
      rivers: style(drawn.river ?? ''),
      borders: style(drawn.border ?? ''),
    };
  }, [pane]);
  return shown.flatMap(([name, level]) =>
    worlds.flatMap((world) =>
      layers.map((layer) => (
        <GeoJSON
          key={`${name} ${layer} ${world}`}
          data={level.layers[layer]}
          coordsToLatLng={latLngInWorld(world)}
          style={styleOf[layer]}
          interactive={false}
        />
      )),
    ),
  );
}
