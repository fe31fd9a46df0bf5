'use client';

import 'leaflet/dist/leaflet.css';
import type { FeatureCollection } from 'geojson';
import { useMemo, useState } from 'react';
import { MapContainer } from 'react-leaflet';
import { MIN_ZOOM } from '#geo/links/parameters.ts';
import type { Language } from '#geo/model/language.ts';
import type { WorldBox } from '#geo/shape/world-box.ts';
import type { MapModel } from '#geo/write/map-model.ts';
import { BasemapLayers } from './basemap-layers.tsx';
import type { LiveMapData } from './live-map-mount.tsx';
import { wholeView } from './map-opening.ts';
import { RegionPainting } from './region-painting.ts';
import { tilesAt, VectorTiles } from './tile-source.ts';
import { FlyTo, type WallFocus } from './wall-flight.tsx';
import { WallMarks } from './wall-marks.tsx';
import { useWallSize, type WallSize } from './wall-size.ts';
import styles from './wall-map.module.css';

/** The built-in map alone: tiles of others have their names too small for a wall. */
export type WallTiles = LiveMapData['basemap'];

export interface WallMapProps {
  readonly model: MapModel;
  readonly outlines: FeatureCollection;
  /** Null: the whole story. */
  readonly focus: WallFocus | null;
  /** The whole story's. */
  readonly box: WorldBox;
  readonly tiles: WallTiles;
  readonly language: Language;
}

/** The map of a screen that nobody touches: all of it larger, so that it is read from five metres. */
export function WallMap(props: WallMapProps) {
  const [size, ref] = useWallSize();
  return (
    <div className={styles.frame} ref={ref} data-map-frame="live" aria-hidden="true" inert>
      {size ? (
        <div
          className={styles.scaled}
          style={{
            width: `${size.width}px`,
            height: `${size.height}px`,
            transform: `scale(${size.scale})`,
          }}
        >
          <Map key={`${size.width} ${size.height} ${size.scale}`} {...props} size={size} />
        </div>
      ) : null}
    </div>
  );
}

interface MapProps extends WallMapProps {
  readonly size: WallSize;
}

/** Nothing of it answers to anything. */
const UNTOUCHED = {
  zoomSnap: 0,
  zoomControl: false,
  attributionControl: false,
  doubleClickZoom: false,
  boxZoom: false,
  dragging: false,
  keyboard: false,
  scrollWheelZoom: false,
  touchZoom: false,
  fadeAnimation: false,
} as const;

const LAST_ZOOM = 12;
/** Beyond it a tile costs more to draw than is seen of it. */
const MOST_PIXELS = 2;

function Map({ model, outlines, focus, box, tiles: source, language, size }: MapProps) {
  const { url, lastZoom } = source;
  const tiles = useMemo(
    () => new VectorTiles({ read: tilesAt(url), lastZoom, levelDifference: 0 }),
    [url, lastZoom],
  );
  // Of what the map opens with; later looks are shown by the marks.
  const [places] = useState(model.places);
  const regions = useMemo(() => new RegionPainting(outlines, places), [outlines, places]);
  const [opening] = useState(() => wholeView(box, size));
  const [isDrawn, setDrawn] = useState(false);
  return (
    <MapContainer
      className={styles.map ?? ''}
      center={opening.center}
      zoom={opening.zoom}
      minZoom={MIN_ZOOM}
      maxZoom={LAST_ZOOM}
      {...UNTOUCHED}
    >
      <BasemapLayers
        tiles={tiles}
        regions={regions}
        onDrawn={() => setDrawn(true)}
        pixelRatio={Math.min(MOST_PIXELS, window.devicePixelRatio * size.scale)}
      />
      <WallMarks
        model={model}
        focus={focus?.place ?? null}
        regions={regions}
        tiles={tiles}
        goal={focus ?? { box }}
        language={language}
      />
      <FlyTo focus={focus} whole={box} size={size} isReady={isDrawn} />
    </MapContainer>
  );
}
