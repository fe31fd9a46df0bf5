import Pbf from 'pbf';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { SEA, tilesAt, VectorTiles, type ReadTile } from './tile-source.ts';

const TILE = { z: 4, x: 11, y: 5 };
const EXTENT = 4096;

/** A tile with one layer of one point, as https://github.com/mapbox/vector-tile-spec (2.1) has it. */
function tileWithPoint(layerName: string, x: number, y: number): ArrayBuffer {
  const tile = new Pbf();
  tile.writeMessage(
    3,
    (_, layer) => {
      layer?.writeVarintField(15, 2);
      layer?.writeStringField(1, layerName);
      layer?.writeVarintField(5, EXTENT);
      layer?.writeMessage(
        2,
        (__, feature) => {
          feature?.writeVarintField(3, 1);
          // Once "move to", then the zigzag of each coordinate.
          feature?.writePackedVarint(4, [9, x << 1, y << 1]);
        },
        null,
      );
    },
    null,
  );
  return new Uint8Array(tile.finish()).buffer;
}

const tilesOf = (read: ReadTile) => new VectorTiles({ read, lastZoom: 7, levelDifference: 0 });
const layersOf = ({ view }: VectorTiles) => view.tileCache.get(TILE);

describe('vector tiles', () => {
  test('have their layers in pixels of the tile, and the sea under them', async () => {
    const layers = await layersOf(tilesOf(async () => tileWithPoint('places', 2048, 0)));
    const [feature] = layers.get('places') ?? [];
    expect(feature?.geom).toMatchObject([[{ x: 128, y: 0 }]]);
    expect(feature?.bbox).toEqual({ minX: 128, minY: 0, maxX: 128, maxY: 0 });
    expect(layers.get(SEA)).toHaveLength(1);
  });

  test('that are empty are open sea, whether without bytes or with none', async () => {
    for (const bytes of [null, new ArrayBuffer(0)]) {
      const tiles = tilesOf(async () => bytes);
      expect([...(await layersOf(tiles)).keys()]).toEqual([SEA]);
      expect(tiles.forgetFailed()).toBe(false);
    }
  });

  test('are read once, whatever asks for them', async () => {
    const read = vi.fn<ReadTile>(async () => tileWithPoint('places', 0, 0));
    const tiles = tilesOf(read);
    await Promise.all([layersOf(tiles), layersOf(tiles)]);
    await layersOf(tiles);
    expect(read).toHaveBeenCalledTimes(1);
    expect(read).toHaveBeenCalledWith(TILE);
  });

  test('that fail have no layer, not even the sea, until they are forgotten and asked for again', async () => {
    const read = vi.fn<ReadTile>(async () => tileWithPoint('places', 0, 0));
    read.mockRejectedValueOnce(new Error('no network'));
    const tiles = tilesOf(read);
    expect((await layersOf(tiles)).size).toBe(0);
    expect((await layersOf(tiles)).size).toBe(0);
    expect(read).toHaveBeenCalledTimes(1);
    expect(tiles.forgetFailed()).toBe(true);
    expect(tiles.forgetFailed()).toBe(false);
    expect((await layersOf(tiles)).get(SEA)).toHaveLength(1);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('that are no vector tiles have failed', async () => {
    const tiles = tilesOf(async () => new Uint8Array([0x1a, 0xff, 0x01]).buffer);
    expect((await layersOf(tiles)).size).toBe(0);
    expect(tiles.forgetFailed()).toBe(true);
  });
});

describe('tiles at an address', () => {
  afterEach(() => vi.unstubAllGlobals());

  const answering = (status: number, body: BodyInit | null = null) => {
    const fetchTile = vi.fn<typeof fetch>(async () => new Response(body, { status }));
    vi.stubGlobal('fetch', fetchTile);
    return fetchTile;
  };

  test('are asked for by number', async () => {
    const asked = answering(200, 'bytes');
    const bytes = await tilesAt('/tiles/abc/{z}/{x}/{y}.mvt')(TILE);
    expect(asked).toHaveBeenCalledExactlyOnceWith('/tiles/abc/4/11/5.mvt', expect.anything());
    expect(bytes?.byteLength).toBe(5);
  });

  test('are none where the answer is 204 or 404', async () => {
    for (const status of [204, 404]) {
      answering(status);
      expect(await tilesAt('/{z}/{x}/{y}')(TILE)).toBeNull();
    }
  });

  test('fail with any other status, and say which', async () => {
    for (const status of [400, 403, 429, 500, 503]) {
      answering(status);
      await expect(tilesAt('/{z}/{x}/{y}')(TILE)).rejects.toThrow(`/4/11/5 answered ${status}.`);
    }
  });
});
