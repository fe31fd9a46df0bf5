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

/** Tiles are drawn at the zoom they are made for: as fine as they are, and with its names. */
const LEVEL_DIFFERENCE = 0;
const TILE_PIXELS = 256 << LEVEL_DIFFERENCE;

/** The layer that every tile that came has besides its own: what lies under land. A tile that failed has none. */
export const SEA = 'sea';
const SEA_FEATURE: Feature = {
  props: {},
  geomType: GeomType.Polygon,
  geom: [],
  numVertices: 0,
  bbox: { minX: 0, minY: 0, maxX: TILE_PIXELS, maxY: TILE_PIXELS },
};

type Layers = Map<string, Feature[]>;

/** Vector tiles at `{z}/{x}/{y}`; those that failed are told apart from empty ones, and can be asked for again. */
export class VectorTiles implements TileSource {
  readonly #url: string;
  readonly #cache = new TileCache(this, TILE_PIXELS);
  readonly #failed = new Set<string>();
  /** What layers draw from: one for all of them, so that each tile is asked for once. */
  readonly view: View;

  constructor(url: string, lastZoom: number) {
    this.#url = url;
    this.view = new View(this.#cache, lastZoom, LEVEL_DIFFERENCE);
  }

  /** The tile's layers, in pixels; none where it could not be had. */
  async get(tile: Zxy): Promise<Layers> {
    try {
      return await fetchTile(addressOf(this.#url, tile));
    } catch {
      // The server-drawn map shows through; the browser's console has the request.
      this.#failed.add(toIndex(tile));
      return new Map();
    }
  }

  /** Forgets the tiles that failed. @returns whether there were any. */
  forgetFailed(): boolean {
    const had = this.#failed.size > 0;
    for (const index of this.#failed) this.#cache.cache.delete(index);
    this.#failed.clear();
    return had;
  }
}

const addressOf = (url: string, { z, x, y }: Zxy) =>
  url.replace('{z}', String(z)).replace('{x}', String(x)).replace('{y}', String(y));

async function fetchTile(address: string): Promise<Layers> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return readLayers(await response.arrayBuffer()).set(SEA, [SEA_FEATURE]);
}

/** A vector tile's layers as protomaps-leaflet draws them. @throws Error where the bytes are no vector tile. */
function readLayers(bytes: ArrayBuffer): Layers {
  const { layers } = new VectorTile(new Pbf(bytes));
  return new Map(
    Object.entries(layers).map(([name, layer]) => {
      const features = Array.from({ length: layer.length }, (_, index) => {
        const feature = layer.feature(index);
        const scale = TILE_PIXELS / layer.extent;
        const geom = feature.loadGeometry().map((line) => line.map((point) => point.mult(scale)));
        const geomType = GEOMETRY_TYPES[feature.type];
        return { ...shapeOf(geom), geomType, props: { ...feature.properties } };
      });
      return [name, features] as const;
    }),
  );
}

/** By the number in the tile; unknown ones (0) hold no points and are never drawn. */
const GEOMETRY_TYPES = [GeomType.Point, GeomType.Point, GeomType.Line, GeomType.Polygon] as const;

type Geometry = Feature['geom'];

function shapeOf(geom: Geometry): Pick<Feature, 'geom' | 'bbox' | 'numVertices'> {
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
