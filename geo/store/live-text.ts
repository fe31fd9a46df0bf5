export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();

/** How long an EventSource waits before it comes again; the site's own client has its own mind. */
const RETRY_MILLISECONDS = 3000;

/** The first bytes of a stream. */
export const STREAM_HEAD: Bytes = encoder.encode(`retry: ${RETRY_MILLISECONDS}\n\n`);

/** One event of a stream; its data, JSON, has no line breaks. */
export function liveEvent(name: string, json: string, id?: string): Bytes {
  const first = id === undefined ? '' : `id: ${id}\n`;
  return encoder.encode(`${first}event: ${name}\ndata: ${json}\n\n`);
}
