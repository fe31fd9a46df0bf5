import { pipeline, Readable } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

/** The same tests as in next.config.js, which sets Content-Encoding by them: Next (16.4.5) takes that header from a route's answer. */
const TAKES = {
  br: /^(?!.*\bbr\s*;\s*q=0(?:\.0*)?\s*(?:,|$)).*\bbr\b.*$/,
  gzip: /^(?!.*\bgzip\s*;\s*q=0(?:\.0*)?\s*(?:,|$)).*\bgzip\b.*$/,
} as const;

type Coding = keyof typeof TAKES;

/** Brotli's best takes seconds for a megabyte; this packs better than gzip in the same time. */
const BROTLI_QUALITY = 5;

const PACKERS = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: () => createGzip(),
} as const;

function codingFor(request: Request): Coding | null {
  const accepted = request.headers.get('Accept-Encoding') ?? '';
  if (TAKES.br.test(accepted)) return 'br';
  return TAKES.gzip.test(accepted) ? 'gzip' : null;
}

/**
 * The answer in the coding that the client takes, packed as it is streamed. Each coding has its own ETag: a strong one
 * stands for the very bytes.
 */
export function compressed(request: Request, response: Response): Response {
  const coding = codingFor(request);
  const headers = new Headers(response.headers);
  headers.append('Vary', 'Accept-Encoding');
  if (coding === null) return new Response(response.body, { status: response.status, headers });
  const tag = headers.get('ETag');
  if (tag !== null) headers.set('ETag', tag.replace(/"$/, `-${coding}"`));
  const body = response.body && packed(response.body, coding);
  return new Response(body, { status: response.status, headers });
}

/** Nothing is packed before it is asked for; when the receiver goes, so does what would have been sent. */
function packed(body: ReadableStream<Uint8Array>, coding: Coding): ReadableStream<Uint8Array> {
  const packer = PACKERS[coding]();
  // What goes wrong reaches the reader of `packer` too.
  pipeline(Readable.from(body), packer, () => undefined);
  const pieces: AsyncIterator<Buffer> = packer[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      pull: async (controller) => {
        const { value, done } = await pieces.next();
        if (done === true) controller.close();
        else controller.enqueue(new Uint8Array(value));
      },
      cancel: () => {
        packer.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}
