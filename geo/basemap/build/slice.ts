// Cuts layers into vector tiles: geojson-vt slices and simplifies, vt-pbf encodes.
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection } from 'geojson';
import type { Tile } from './pmtiles-writer.ts';

/** Features of one layer, each with the zoom from which it is there. */
export interface Layer {
  name: string;
  features: { from: number; feature: Feature }[];
}
/** A tile as geojson-vt makes and vt-pbf takes it. */
interface CutTile {
  features: { tags: Record<string, unknown> }[];
}
interface Index {
  getTile: (zoom: number, column: number, row: number) => CutTile | null;
}
type IndexClass = new (data: FeatureCollection, options: Record<string, number>) => Index;
type Encode = (layers: Record<string, CutTile>, options: Record<string, number>) => Uint8Array;

// Required, not imported: the project's type check runs without this workspace's packages.
const require = createRequire(import.meta.url);
const { default: GeoJSONVT }: { default: IndexClass } = require('geojson-vt');
const { fromGeojsonVt: encode }: { fromGeojsonVt: Encode } = require('vt-pbf');

const EXTENT = 4096;
/** A sixty-fourth of a tile on each side, so that lines and halos do not end at its edge. */
const BUFFER = 64;
/**
 * How far a simplified line may lie from its source, in 4096ths of a tile: a third of a pixel, but at the last
 * zoom, which is drawn larger up to zoom 12, an eighth.
 */
const TOLERANCE = 5;
const LAST_TOLERANCE = 2;

/** A layer's features with their first zoom among their properties, until they are cut. */
function collect({ features }: Layer): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.map(({ from, feature }) => ({
      ...feature,
      properties: { ...feature.properties, from },
    })),
  };
}

/** geojson-vt keeps every vertex at its own last zoom: so that lies one beyond ours. */
function indexLayer(layer: Layer, lastZoom: number, tolerance: number): Index {
  return new GeoJSONVT(collect(layer), {
    maxZoom: lastZoom + 1,
    indexMaxZoom: lastZoom,
    indexMaxPoints: 0,
    tolerance,
    extent: EXTENT,
    buffer: BUFFER,
  });
}

/**
 * The features of a tile that are there at its zoom, without the property that says so, nor those that say nothing: a
 * tile's value is never empty (MVT 2.1, 4.1).
 */
function shownAt(zoom: number, { features }: CutTile): CutTile {
  const shown = features.filter(({ tags }) => Number(tags['from']) <= zoom);
  return {
    features: shown.map((feature) => {
      const tags = Object.entries(feature.tags).filter(
        ([key, value]) => key !== 'from' && value !== undefined && value !== null,
      );
      return { ...feature, tags: Object.fromEntries(tags) };
    }),
  };
}

function cutTile(indexes: Map<string, Index>, zoom: number, column: number, row: number): Tile {
  const layers = [...indexes].flatMap(([name, index]) => {
    const cut = index.getTile(zoom, column, row);
    const tile = cut === null ? { features: [] } : shownAt(zoom, cut);
    return tile.features.length === 0 ? [] : [[name, tile] as const];
  });
  const bytes = encode(Object.fromEntries(layers), { version: 2, extent: EXTENT });
  return { zoom, column, row, bytes };
}

function cutZooms(layers: Layer[], zooms: number[], tolerance: number): Tile[] {
  const lastZoom = Math.max(...zooms);
  const indexes = new Map(
    layers.map((layer) => [layer.name, indexLayer(layer, lastZoom, tolerance)]),
  );
  return zooms.flatMap((zoom) =>
    Array.from({ length: 4 ** zoom }, (_, number) =>
      cutTile(indexes, zoom, Math.floor(number / 2 ** zoom), number % 2 ** zoom),
    ),
  );
}

/** Every tile of the world from zoom 0 to the last one; open sea is an empty tile. */
export function sliceWorld(layers: Layer[], lastZoom: number): Tile[] {
  const lowerZooms = Array.from({ length: lastZoom }, (_, zoom) => zoom);
  return [
    ...cutZooms(layers, lowerZooms, TOLERANCE),
    ...cutZooms(layers, [lastZoom], LAST_TOLERANCE),
  ];
}
