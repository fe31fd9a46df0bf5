import { promisify } from 'node:util';
import { gunzip, gzipSync } from 'node:zlib';
import { getBasemapTiles, type TileArchive } from './basemap-tiles.ts';
import { conditionalAnswer } from './conditional-answer.ts';
import { notFoundAnswer, problemText, PROBLEM_TYPE } from './problem-answer.ts';

/** What a tile's address says, as text. */
export interface TileAddress {
  readonly version: string;
  readonly z: string;
  readonly x: string;
  /** With the extension: `12.mvt`. */
  readonly y: string;
}

const unpack = promisify(gunzip);

const LASTING = 'public, max-age=31536000, immutable';
/** For a page older than the archive: it gets the tile of now, and asks again soon. */
const SHORT = 'public, max-age=300';
const NUMBER = /^\d+$/;
const FILE = /^(\d+)\.mvt$/;
/** The same as in next.config.js, which sets Content-Encoding by it: Next takes that header from a route's answer. */
const TAKES_GZIP = /^(?!.*gzip\s*;\s*q=0(?:\.0*)?\s*(?:,|$)).*gzip/;
/** A layerless tile: for protomaps-leaflet, which draws whatever it is sent and knows no status. */
const EMPTY = gzipSync('');

/** Answers `/tiles/VERSION/Z/X/Y.mvt` out of the basemap. */
export async function answerBasemapTile(request: Request, address: TileAddress): Promise<Response> {
  return answerTile(request, address, await getBasemapTiles());
}

/** The tile gzipped as stored, or unpacked for a client without gzip; an empty tile where the archive has none. */
export async function answerTile(
  request: Request,
  { version, z, x, y }: TileAddress,
  archive: TileArchive,
): Promise<Response> {
  const row = FILE.exec(y)?.[1];
  if (!NUMBER.test(z) || !NUMBER.test(x) || row === undefined) {
    return notFoundAnswer(
      'A tile is asked for as /tiles/VERSION/ZOOM/COLUMN/ROW.mvt, in whole numbers.',
    );
  }
  const [zoom, column, line] = [Number(z), Number(x), Number(row)];
  const problem = problemOf(zoom, column, line, archive.lastZoom);
  if (problem !== null) return encode(request, refusal(problem));
  const etag = `W/"${archive.version}-${zoom}-${column}-${line}"`;
  const headers = {
    'Content-Type': 'application/vnd.mapbox-vector-tile',
    'Cache-Control': version === archive.version ? LASTING : SHORT,
    ETag: etag,
    Vary: 'Accept-Encoding',
  };
  return conditionalAnswer(request, headers, async () => {
    const bytes = (await archive.readTile(zoom, column, line)) ?? EMPTY;
    return encode(request, { bytes, status: 200, headers });
  });
}

interface Packed {
  readonly bytes: Buffer<ArrayBuffer>;
  readonly status: number;
  readonly headers: Record<string, string>;
}

async function encode(request: Request, { bytes, status, headers }: Packed): Promise<Response> {
  const takesGzip = TAKES_GZIP.test(request.headers.get('Accept-Encoding') ?? '');
  const body = takesGzip ? bytes : Buffer.from(await unpack(bytes));
  return new Response(body, {
    status,
    headers: takesGzip ? { ...headers, 'Content-Encoding': 'gzip' } : headers,
  });
}

function problemOf(zoom: number, column: number, row: number, lastZoom: number): string | null {
  if (zoom > lastZoom) return `The basemap ends at zoom ${lastZoom}: draw its tiles larger.`;
  const last = 2 ** zoom - 1;
  if (column <= last && row <= last) return null;
  return `There is no tile ${column}/${row} at zoom ${zoom}: columns and rows run from 0 to ${last}.`;
}

function refusal(message: string): Packed {
  return {
    bytes: gzipSync(problemText({ status: 400, detail: message })),
    status: 400,
    headers: { 'Content-Type': PROBLEM_TYPE, Vary: 'Accept-Encoding' },
  };
}
