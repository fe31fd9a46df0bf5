import { VectorTile } from '@mapbox/vector-tile';
import Pbf from 'pbf';
import {
  GeomType,
  TileCache,
  toIndex,
  View,
  type Feature,
  type TileSource,
  type Zxy,
} from 'protomaps-leaflet';
import type { TileNumber } from '#geo/shape/tile-cover.ts';

/** Gives a tile's bytes; null where there is none. @throws Error where it could not be had. */
export type ReadTile = (tile: Zxy) => Promise<ArrayBuffer | null>;

interface Options {
  readonly read: ReadTile;
  readonly lastZoom: number;
  /** Zooms between a tile and what it is drawn at: 1 draws it at twice its size. */
  readonly levelDifference: 0 | 1;
}

type Layers = Map<string, Feature[]>;

/** The layer that every tile that came has besides its own: what lies under land. A tile that failed has none. */
export const SEA = 'sea';

/** Vector tiles; those that failed are told apart from empty ones, and can be asked for again. */
export class VectorTiles implements TileSource {
  readonly #read: ReadTile;
  readonly #failed = new Set<string>();
  readonly #followers = new Set<(isMissing: boolean) => void>();
  #waiting = 0;
  /** What layers draw from: one for all of them, so that each tile is asked for once. */
  readonly view: View;

  constructor({ read, lastZoom, levelDifference }: Options) {
    this.#read = read;
    this.view = new View(new TileCache(this, 256 << levelDifference), lastZoom, levelDifference);
  }

  /** The tile's layers, in pixels; none where it could not be had. Called through `view.tileCache`, which keeps them. */
  async get(tile: Zxy, pixels: number): Promise<Layers> {
    this.#waiting += 1;
    this.#tell();
    try {
      const bytes = await this.#read(tile);
      const layers: Layers = bytes ? readLayers(bytes, pixels) : new Map();
      return layers.set(SEA, [seaOf(tile, pixels)]);
    } catch {
      // What lies under the tiles shows through; the browser's console has the request.
      this.#failed.add(toIndex(tile));
      return new Map();
    } finally {
      this.#waiting -= 1;
      this.#tell();
    }
  }

  /** The zoom of the tiles that layers draw at the map's zoom. */
  levelAt(mapZoom: number): number {
    const { maxDataLevel, levelDiff } = this.view;
    return Math.min(maxDataLevel, Math.max(0, Math.round(mapZoom) - levelDiff));
  }

  /** The tile's layers, from those that are kept: none is asked for twice. */
  layersOf({ zoom, column, row }: TileNumber): Promise<Layers> {
    return this.view.tileCache.get({ z: zoom, x: column, y: row });
  }

  /** Tells whether a tile is on its way or has failed: now, and when that changes. @returns what ends that. */
  followMissing(tell: (isMissing: boolean) => void): () => void {
    this.#followers.add(tell);
    tell(this.#isMissing());
    return () => {
      this.#followers.delete(tell);
    };
  }

  #isMissing(): boolean {
    return this.#waiting + this.#failed.size > 0;
  }

  #tell(): void {
    for (const tell of this.#followers) tell(this.#isMissing());
  }

  /** Forgets the tiles that failed. @returns whether there were any. */
  forgetFailed(): boolean {
    const had = this.#failed.size > 0;
    for (const index of this.#failed) this.view.tileCache.cache.delete(index);
    this.#failed.clear();
    return had;
  }
}

/** Which tile a feature of the layer `SEA` fills. */
export const tileOfSea = ({ props }: Feature): Zxy => ({
  z: Number(props['z']),
  x: Number(props['x']),
  y: Number(props['y']),
});

/** A tile that does not come holds one of the six connections that a browser has to a server without HTTP/2. */
const LONGEST_MILLISECONDS = 20_000;

/** Tiles at an address with `{z}`, `{x}` and `{y}`; 204 and 404 say that there is none. */
export function tilesAt(template: string): ReadTile {
  return async ({ z, x, y }) => {
    const address = template
      .replace('{z}', String(z))
      .replace('{x}', String(x))
      .replace('{y}', String(y));
    const response = await fetch(address, { signal: AbortSignal.timeout(LONGEST_MILLISECONDS) });
    if (response.status === 204 || response.status === 404) return null;
    if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
    return response.arrayBuffer();
  };
}

/** By the number in the tile; unknown ones (0) hold no points and are never drawn. */
const GEOMETRY_TYPES = [GeomType.Point, GeomType.Point, GeomType.Line, GeomType.Polygon] as const;

/** A vector tile's layers as protomaps-leaflet draws them. @throws Error where the bytes are no vector tile. */
function readLayers(bytes: ArrayBuffer, pixels: number): Layers {
  const { layers } = new VectorTile(new Pbf(bytes));
  return new Map(
    Object.entries(layers).map(([name, layer]) => {
      const scale = pixels / layer.extent;
      const features = Array.from({ length: layer.length }, (_, index) => {
        const feature = layer.feature(index);
        const geom = feature.loadGeometry().map((line) => line.map((point) => point.mult(scale)));
        const geomType = GEOMETRY_TYPES[feature.type];
        return { ...shapeOf(geom), geomType, props: { ...feature.properties } };
      });
      return [name, features] as const;
    }),
  );
}

/** It says which tile it fills: for what is drawn on every tile, whatever that holds. */
function seaOf({ z, x, y }: Zxy, pixels: number): Feature {
  const bbox = { minX: 0, minY: 0, maxX: pixels, maxY: pixels };
  return { props: { z, x, y }, geomType: GeomType.Polygon, geom: [], numVertices: 0, bbox };
}

function shapeOf(geom: Feature['geom']): Pick<Feature, 'geom' | 'bbox' | 'numVertices'> {
  const bbox = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  let numVertices = 0;
  for (const line of geom) {
    numVertices += line.length;
    for (const { x, y } of line) {
      bbox.minX = Math.min(bbox.minX, x);
      bbox.minY = Math.min(bbox.minY, y);
      bbox.maxX = Math.max(bbox.maxX, x);
      bbox.maxY = Math.max(bbox.maxY, y);
    }
  }
  return { geom, bbox, numVertices };
}
