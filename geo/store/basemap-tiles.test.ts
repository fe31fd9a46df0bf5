import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { basemapTilesLink } from '#geo/links/tile-links.ts';
import { openTileArchive } from './basemap-tiles.ts';
import { answerTile, type TileAddress } from './tile-answer.ts';

const FILE = path.join(process.cwd(), 'public', 'basemap', 'world.pmtiles');
const archive = await openTileArchive(FILE);
const sha256 = createHash('sha256').update(readFileSync(FILE)).digest('hex');

function ask(address: Partial<TileAddress>, headers: Record<string, string> = {}) {
  const request = new Request('http://localhost/tiles', { headers });
  const whole = { version: archive.version, z: '4', x: '11', y: '5.mvt', ...address };
  return answerTile(request, whole, archive);
}

async function bytesOf(response: Response): Promise<Buffer> {
  return Buffer.from(await response.arrayBuffer());
}

describe('reading', () => {
  it('knows the archive by the hash of its bytes', () => {
    expect(sha256.startsWith(archive.version)).toBe(true);
    expect(archive.version).toHaveLength(12);
    expect(archive.lastZoom).toBe(7);
  });

  it('hands out a tile as it is stored, gzipped, from the root of the directories and from their leaves', async () => {
    for (const [zoom, column, row] of [
      [0, 0, 0],
      [4, 11, 5],
      [7, 82, 46],
      [7, 127, 127],
    ] as const) {
      const tile = await archive.readTile(zoom, column, row);
      expect(tile?.subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
    }
  });

  it('has no tile beyond its last zoom', async () => {
    expect(await archive.readTile(8, 0, 0)).toBeNull();
  });

  it('reads many at once', async () => {
    const columns = Array.from({ length: 64 }, (_, column) => column);
    const tiles = await Promise.all(columns.map((column) => archive.readTile(6, column, 22)));
    const again = await Promise.all(columns.map((column) => archive.readTile(6, column, 22)));
    expect(again).toEqual(tiles);
  });

  it('says what is wrong with a file that is no archive', async () => {
    await expect(openTileArchive(path.join(process.cwd(), 'package.json'))).rejects.toThrow(
      /magic/,
    );
  });
});

describe('answering', () => {
  it('sends the stored bytes to a client that takes gzip', async () => {
    const response = await ask({}, { 'Accept-Encoding': 'gzip, deflate, br' });
    expect(response.headers.get('Content-Encoding')).toBe('gzip');
    expect(response.headers.get('Content-Type')).toBe('application/vnd.mapbox-vector-tile');
    expect(await bytesOf(response)).toEqual(await archive.readTile(4, 11, 5));
  });

  it.each(['', 'br', 'gzip;q=0', 'br, gzip; q=0.0'])(
    'unpacks for a client with "%s"',
    async (takes) => {
      const response = await ask({}, { 'Accept-Encoding': takes });
      expect(response.headers.get('Content-Encoding')).toBeNull();
      const stored = await archive.readTile(4, 11, 5);
      expect(await bytesOf(response)).toEqual(gunzipSync(stored ?? ''));
    },
  );

  it('lets the address of this archive be kept for good, and another one for minutes', async () => {
    const now = await ask({});
    expect(now.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(now.headers.get('Vary')).toBe('Accept-Encoding');
    const old = await ask({ version: '0123456789ab' });
    expect(old.status).toBe(200);
    expect(old.headers.get('Cache-Control')).toBe('public, max-age=300');
  });

  it('answers at the addresses that a map is given', async () => {
    const template = basemapTilesLink(archive.version);
    const link = template.replace('{z}', '4').replace('{x}', '11').replace('{y}', '5');
    const [start, tiles, version = '', z = '', x = '', y = ''] = link.split('/');
    expect([start, tiles]).toEqual(['', 'tiles']);
    const response = await ask({ version, z, x, y });
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toContain('immutable');
  });

  it('answers 304 to whoever has the tile', async () => {
    const etag = (await ask({})).headers.get('ETag') ?? '';
    expect(etag).toContain(archive.version);
    const response = await ask({}, { 'If-None-Match': `"other", ${etag}` });
    expect(response.status).toBe(304);
    expect(response.body).toBeNull();
  });

  it('answers the open sea with an empty tile', async () => {
    const response = await ask({ z: '7', x: '17', y: '82.mvt' });
    expect(response.status).toBe(200);
    expect(await bytesOf(response)).toHaveLength(0);
  });

  it('answers 200 and an empty tile where the archive has none: the map draws whatever it is sent', async () => {
    const request = new Request('http://localhost/tiles');
    const address = { version: 'x', z: '1', x: '0', y: '0.mvt' };
    const empty = { ...archive, readTile: () => Promise.resolve(null) };
    const response = await answerTile(request, address, empty);
    expect(response.status).toBe(200);
    expect(await bytesOf(response)).toHaveLength(0);
  });

  it.each([
    [{ z: '8' }, 400, 'The basemap ends at zoom 7: draw its tiles larger.'],
    [{ x: '16' }, 400, 'There is no tile 16/5 at zoom 4: columns and rows run from 0 to 15.'],
    [{ y: '16.mvt' }, 400, 'There is no tile 11/16 at zoom 4: columns and rows run from 0 to 15.'],
    [
      { y: '5' },
      404,
      'A tile is asked for as /tiles/VERSION/ZOOM/COLUMN/ROW.mvt, in whole numbers.',
    ],
    [
      { x: '-1' },
      404,
      'A tile is asked for as /tiles/VERSION/ZOOM/COLUMN/ROW.mvt, in whole numbers.',
    ],
    [
      { z: 'NaN' },
      404,
      'A tile is asked for as /tiles/VERSION/ZOOM/COLUMN/ROW.mvt, in whole numbers.',
    ],
  ])('says what is wrong with %j', async (address, status, message) => {
    const response = await ask(address);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ status, detail: message });
  });
});
