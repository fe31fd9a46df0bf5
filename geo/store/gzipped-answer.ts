import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { conditionalAnswer, etagOf } from './conditional-answer.ts';

interface Body {
  readonly etag: string;
  readonly bytes: Buffer<ArrayBuffer>;
}

const compress = promisify(gzip);

/** A story's map is some ten kilobytes, a level of the basemap some hundred. */
const CACHE_BYTES = 64 * 1024 * 1024;
const bodies = new LRUCache<string, Body>({
  maxSize: CACHE_BYTES,
  sizeCalculation: ({ bytes }) => bytes.length,
});

interface Answer {
  /** Same key, same bytes: the file is kept under it. */
  readonly key: string;
  readonly cacheControl: string;
  readonly make: () => Promise<string> | string;
}

/**
 * Answers with a `.gz` file, compressed once, with an ETag. Next compresses no route handler's answer and takes the
 * `Content-Encoding` from one that is compressed (16.4.5), so the file is what it says and the browser unpacks it.
 */
export async function gzippedAnswer(request: Request, answer: Answer): Promise<Response> {
  const body = bodies.get(answer.key) ?? (await makeBody(answer));
  bodies.set(answer.key, body);
  const headers = {
    'Content-Type': 'application/gzip',
    'Cache-Control': answer.cacheControl,
    ETag: body.etag,
  };
  return conditionalAnswer(request, headers, () => new Response(body.bytes, { headers }));
}

async function makeBody({ make }: Answer): Promise<Body> {
  const bytes = Buffer.from(await compress(await make(), { level: constants.Z_BEST_COMPRESSION }));
  return { etag: etagOf(bytes), bytes };
}
