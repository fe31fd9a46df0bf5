import { readFileSync } from 'node:fs';
import { VectorTile } from '@mapbox/vector-tile';
import * as turf from '@turf/turf';
import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon } from 'geojson';
import Pbf from 'pbf';
import { Compression, PMTiles, TileType, zxyToTileId } from 'pmtiles';
import { describe, expect, it } from 'vitest';

interface PlaceProperties {
  kind: 'country' | 'city';
  name: string;
  name_ru?: string;
  name_kk?: string;
  population?: number;
  rank: number;
  min_zoom: number;
  capital?: boolean;
  place?: string;
}

const MEGABYTE = 1024 * 1024;
const KILOBYTE = 1024;
const LAST_ZOOM = 7;
const LAYERS = ['land', 'lakes', 'rivers', 'borders', 'places'];

const file = readFileSync(new URL('../../public/basemap/world.pmtiles', import.meta.url));
const reads: number[] = [];
const archive = new PMTiles({
  getKey: () => 'world',
  getBytes: (offset, length) => {
    reads.push(length);
    return Promise.resolve({ data: new Uint8Array(file.subarray(offset, offset + length)).buffer });
  },
});
const header = await archive.getHeader();

/** Column and row of the tile at a position, with fractions. */
function tileAt(zoom: number, longitude: number, latitude: number): [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  const y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
  return [(longitude / 360 + 0.5) * 2 ** zoom, y * 2 ** zoom];
}

async function decode(zoom: number, column: number, row: number): Promise<VectorTile> {
  const tile = await archive.getZxy(zoom, column, row);
  if (tile === undefined) throw new Error(`There is no tile ${zoom}/${column}/${row}.`);
  return new VectorTile(new Pbf(new Uint8Array(tile.data)));
}

async function layerOf<F extends Feature>(
  name: string,
  zoom: number,
  column: number,
  row: number,
): Promise<F[]> {
  const layer = (await decode(zoom, column, row)).layers[name];
  return Array.from({ length: layer?.length ?? 0 }, (_, index) => {
    const feature = layer?.feature(index).toGeoJSON(column, row, zoom);
    return feature as F;
  });
}

function layerAt<F extends Feature>(
  name: string,
  zoom: number,
  longitude: number,
  latitude: number,
) {
  const [x, y] = tileAt(zoom, longitude, latitude);
  return layerOf<F>(name, zoom, Math.floor(x), Math.floor(y));
}

async function isIn(layer: string, zoom: number, longitude: number, latitude: number) {
  const areas = await layerAt<Feature<Polygon | MultiPolygon>>(layer, zoom, longitude, latitude);
  return areas.some((area) => turf.booleanPointInPolygon([longitude, latitude], area));
}

/** Every place of Kazakhstan and around it. */
async function placesAround(): Promise<PlaceProperties[]> {
  const [left, top] = tileAt(LAST_ZOOM, 45, 56).map(Math.floor);
  const [right, bottom] = tileAt(LAST_ZOOM, 89, 39).map(Math.floor);
  const places: PlaceProperties[] = [];
  for (let column = left ?? 0; column <= (right ?? 0); column += 1) {
    for (let row = top ?? 0; row <= (bottom ?? 0); row += 1) {
      const points = await layerOf<Feature<Point, PlaceProperties>>(
        'places',
        LAST_ZOOM,
        column,
        row,
      );
      places.push(...points.map((point) => point.properties));
    }
  }
  return places;
}

/** Bytes as stored of the tiles that a map of so many pixels shows. */
async function bytesOfView(
  zoom: number,
  [longitude, latitude]: [number, number],
  [width, height]: [number, number],
): Promise<number> {
  const [x, y] = tileAt(zoom, longitude, latitude);
  const last = 2 ** zoom - 1;
  let bytes = 0;
  for (let column = Math.floor(x - width / 512); column <= x + width / 512; column += 1) {
    for (let row = Math.floor(y - height / 512); row <= y + height / 512; row += 1) {
      if (column < 0 || row < 0 || column > last || row > last) continue;
      reads.length = 0;
      await archive.getZxy(zoom, column, row);
      bytes += reads.at(-1) ?? 0;
    }
  }
  return bytes;
}

const storyPlaces: FeatureCollection<Polygon | MultiPolygon | Point> = JSON.parse(
  readFileSync(new URL('../stories/kazakhstan-2022/places.geojson', import.meta.url), 'utf8'),
);

describe('the archive', () => {
  it('is PMTiles 3 of gzipped vector tiles, zooms 0 to 7, at most 16 MB', () => {
    expect(header).toMatchObject({
      specVersion: 3,
      minZoom: 0,
      maxZoom: LAST_ZOOM,
      clustered: true,
    });
    expect(header.tileType).toBe(TileType.Mvt);
    expect(header.tileCompression).toBe(Compression.Gzip);
    expect(file.length).toBeLessThanOrEqual(16 * MEGABYTE);
  });

  it('ends where its header says', () => {
    expect(header.tileDataOffset + (header.tileDataLength ?? 0)).toBe(file.length);
    expect(header.rootDirectoryOffset + header.rootDirectoryLength).toBeLessThanOrEqual(
      16 * KILOBYTE,
    );
  });

  it('has every tile of every zoom, the open sea as an empty one', async () => {
    expect(header.numAddressedTiles).toBe(zxyToTileId(LAST_ZOOM + 1, 0, 0));
    for (let zoom = 0; zoom <= 5; zoom += 1) {
      for (let column = 0; column < 2 ** zoom; column += 1) {
        for (let row = 0; row < 2 ** zoom; row += 1) {
          const { layers } = await decode(zoom, column, row);
          expect(LAYERS).toEqual(expect.arrayContaining(Object.keys(layers)));
        }
      }
    }
  });

  it('names its sources and layers in its metadata', async () => {
    expect(await archive.getMetadata()).toMatchObject({
      attribution: '© OpenStreetMap contributors, GeoNames, Natural Earth',
      vector_layers: LAYERS.map((id) => ({ id })),
    });
  });
});

describe.each([0, 2, 4, 6, 7])('zoom %i', (zoom) => {
  it('has land in Kazakhstan and none in the Caspian', async () => {
    expect(await isIn('land', zoom, 67, 48)).toBe(true);
    expect(await isIn('land', zoom, 50.5, 42)).toBe(false);
  });

  it('has land at both sides of the antimeridian and no line along it', async () => {
    expect(await isIn('land', zoom, 179.5, 67.5)).toBe(true);
    expect(await isIn('land', zoom, -179.5, 67.5)).toBe(true);
    const borders = await layerAt<Feature<LineString>>('borders', zoom, 179.99, 67.5);
    const along = borders.flatMap((line) => turf.coordAll(line)).filter(([x = 0]) => x > 179.99);
    expect(along).toEqual([]);
  });
});

describe('water', () => {
  it.each([
    ['Balkhash, west', 74, 46],
    ['Kapshagay', 77.6, 43.82],
    ['the northern Aral', 61, 46.45],
    ['the western basin of the southern Aral', 58.6, 45.1],
    ['Baikal', 107.5, 53],
  ])('%s is a lake', async (_name, longitude, latitude) => {
    expect(await isIn('lakes', LAST_ZOOM, longitude, latitude)).toBe(true);
  });

  it('leaves the Aral’s dried bed to the land', async () => {
    expect(await isIn('lakes', LAST_ZOOM, 60, 44.6)).toBe(false);
    expect(await isIn('land', LAST_ZOOM, 60, 44.6)).toBe(true);
  });
});

describe('places', () => {
  it('know the story’s cities in three languages, by the story’s own names', async () => {
    const places = await placesAround();
    for (const { id, properties } of storyPlaces.features) {
      if (properties?.kind !== 'city') continue;
      const place = places.find((candidate) => candidate.place === id);
      const { en, ru, kk } = properties.name;
      expect(place, String(id)).toMatchObject({ name: en, name_ru: ru, name_kk: kk });
    }
    expect(places).toContainEqual(
      expect.objectContaining({ name: 'Aktau', name_ru: 'Актау', name_kk: 'Ақтау', min_zoom: 4 }),
    );
    expect(places).toContainEqual(
      expect.objectContaining({ name: 'Nur-Sultan', name_kk: 'Нұр-Сұлтан', capital: true }),
    );
    expect(places).toContainEqual(
      expect.objectContaining({ name: 'Kapshagay', name_kk: 'Қапшағай' }),
    );
  });

  it('have none of the names of other days', async () => {
    const names = (await placesAround()).map((place) => place.name);
    for (const name of ['Shevchenko', 'Astana', 'Konayev', 'Qonayev', 'Zyryanovsk', 'Oral']) {
      expect(names).not.toContain(name);
    }
  });

  it('are each there once, in the last zoom, with a rank and a first zoom', async () => {
    const places = await placesAround();
    const inside = places.filter((place) => place.place !== undefined);
    expect(new Set(inside.map((place) => place.place)).size).toBe(
      storyPlaces.features.filter(({ properties }) => properties?.kind === 'city').length,
    );
    for (const { rank, min_zoom: zoom, kind } of places) {
      expect(rank).toBeGreaterThan(0);
      expect(zoom).toBeGreaterThan(0);
      expect(['country', 'city']).toContain(kind);
    }
  });

  it('name countries in three languages', async () => {
    const points = await layerOf<Feature<Point, PlaceProperties>>('places', 3, 5, 2);
    expect(points.map((point) => point.properties)).toContainEqual(
      expect.objectContaining({
        kind: 'country',
        name: 'Kazakhstan',
        name_ru: 'Казахстан',
        name_kk: 'Қазақстан',
      }),
    );
  });

  it('wait for their zoom', async () => {
    const points = await layerOf<Feature<Point, PlaceProperties>>('places', 4, 11, 5);
    expect(points.map((point) => point.properties.name)).toContain('Nur-Sultan');
    expect(Math.max(...points.map((point) => point.properties.min_zoom))).toBeLessThanOrEqual(4);
  });
});

describe('borders', () => {
  it('between Crimea and the mainland are disputed, every one of them', async () => {
    const lines = await layerAt<Feature<LineString>>('borders', 6, 33.7, 46.15);
    const across = lines.filter(
      (line) =>
        line.properties?.level === 2 &&
        turf.coordAll(line).some(([x = 0, y = 0]) => x > 32.5 && x < 35 && y > 45.7 && y < 46.3),
    );
    expect(across.length).toBeGreaterThan(0);
    expect(across.map((line) => line.properties?.disputed)).not.toContain(false);
  });

  it('of India and Pakistan are disputed in Kashmir and settled south of it', async () => {
    const disputedAt = async (longitude: number, latitude: number) => {
      const lines = await layerAt<Feature<LineString>>('borders', 6, longitude, latitude);
      return lines
        .filter((line) => line.properties?.level === 2)
        .map((line) => line.properties?.disputed);
    };
    expect(await disputedAt(74.3, 34.3)).toContain(true);
    expect(new Set(await disputedAt(72, 28))).toEqual(new Set([false]));
  });

  it('of Kazakhstan are settled, its regions parted from zoom 3', async () => {
    const lines = await layerAt<Feature<LineString>>('borders', 3, 67, 48);
    expect(lines.map((line) => line.properties?.level)).toContain(4);
    const state = (await layerAt<Feature<LineString>>('borders', LAST_ZOOM, 51.4, 51.5)).filter(
      (line) => line.properties?.level === 2,
    );
    expect(state.map((line) => line.properties?.disputed)).toEqual(state.map(() => false));
  });

  it('and coast lie under the story’s outline of Mangystau: a tint ends where the land does', async () => {
    const mangystau = storyPlaces.features.find(({ id }) => id === 'mangystau-region');
    if (mangystau === undefined) throw new Error('The story has no mangystau-region.');
    const metresPerPixel = 157;
    for (const [longitude = 0, latitude = 0] of turf
      .coordAll(mangystau)
      .filter((_, n) => n % 9 === 0)) {
      const land = await layerAt<Feature<Polygon>>('land', LAST_ZOOM, longitude, latitude);
      const borders = await layerAt<Feature<LineString>>('borders', LAST_ZOOM, longitude, latitude);
      const lines = [
        ...borders,
        ...land.flatMap((area) => {
          const edge = turf.polygonToLine(area);
          return edge.type === 'Feature' ? [edge] : edge.features;
        }),
      ].flatMap((line) => turf.flatten(line).features);
      const metres = lines.map((line) =>
        turf.pointToLineDistance([longitude, latitude], line, {
          units: 'meters',
        }),
      );
      expect(Math.min(...metres), `${longitude}, ${latitude}`).toBeLessThan(metresPerPixel);
    }
  });
});

describe('the first view on a phone, 390 by 500 pixels', () => {
  it.each<[string, number, [number, number]]>([
    ['Mangystau', 6, [53.5, 43.9]],
    ['Mangystau, nearer', 7, [52.5, 43.8]],
    ['Kazakhstan', 4, [67, 48]],
    ['Almaty', 7, [76.9, 43.25]],
    ['Europe', 5, [12, 48]],
    ['the world', 1, [40, 30]],
  ])('of %s needs at most 150 KB of tiles', async (_name, zoom, centre) => {
    expect(await bytesOfView(zoom, centre, [390, 500])).toBeLessThanOrEqual(150 * KILOBYTE);
  });
});
