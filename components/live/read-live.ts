import { createParser, type EventSourceMessage } from 'eventsource-parser';
import { LIVE_LINK, livePollLink } from '#geo/links/live-links.ts';
import { wallHeaders, wallStateLink, wallStreamLink, type WallKey } from '#geo/links/wall-links.ts';
import type { LivePoll, LiveState, StoryChange, WallState } from '#geo/write/live-events.ts';

export type LiveEvent =
  | { readonly kind: 'state'; readonly state: LiveState }
  | { readonly kind: 'change'; readonly id: string; readonly change: StoryChange }
  | { readonly kind: 'wall'; readonly wall: WallState };

/** The server has no room for another stream: it is to be polled. */
export class StreamRefused extends Error {
  readonly retryAfterMilliseconds: number;

  constructor(retryAfterMilliseconds: number) {
    super('The server has no room for another stream.');
    this.retryAfterMilliseconds = retryAfterMilliseconds;
  }
}

/**
 * Reads the stream until it ends.
 * @param lastId The last event there was: those after it are sent again.
 * @param wall The wall whose remote is heard, too.
 * @throws StreamRefused Where there is no room.
 * @throws Error Where the answer is no stream, or says what is no event of ours.
 */
export async function* readLive(
  lastId: string | null,
  signal: AbortSignal,
  wall: WallKey | null = null,
): AsyncGenerator<LiveEvent> {
  const response = await fetch(wall ? wallStreamLink(wall) : LIVE_LINK, {
    headers: {
      Accept: 'text/event-stream',
      ...(lastId === null ? {} : { 'Last-Event-ID': lastId }),
      ...(wall && wallHeaders(wall)),
    },
    cache: 'no-store',
    signal,
  });
  const body = streamOf(response);
  const messages: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (message) => messages.push(message) });
  for await (const text of textsOf(body)) {
    parser.feed(text);
    yield* messages.splice(0).flatMap(eventOf);
  }
}

/** Asks once. @throws Error where the answer is none. */
export async function pollLive(lastId: string | null, signal: AbortSignal): Promise<LivePoll> {
  const response = await fetch(livePollLink(lastId), { cache: 'no-store', signal });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const poll: LivePoll = await response.json();
  return poll;
}

/** Asks once what a wall was told last. @throws Error where the answer is none, or the key is of no wall. */
export async function pollWall(wall: WallKey, signal: AbortSignal): Promise<WallState> {
  const response = await fetch(wallStateLink(wall), {
    headers: wallHeaders(wall),
    cache: 'no-store',
    signal,
  });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const state: WallState = await response.json();
  return state;
}

function streamOf(response: Response): ReadableStream<Uint8Array<ArrayBuffer>> {
  const isStream = response.headers.get('Content-Type')?.startsWith('text/event-stream') === true;
  if (response.ok && isStream && response.body) return response.body;
  const retryAfter = Number(response.headers.get('Retry-After'));
  const isRefusal = response.status === 429 || response.status === 503;
  if (isRefusal && retryAfter > 0) throw new StreamRefused(retryAfter * 1000);
  throw new Error(`The server answered ${response.status} and no stream.`);
}

/** Not every browser lets a stream be iterated. */
async function* textsOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<string> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // The stream may have failed already: that is why reading ended.
    reader.cancel().catch(() => {});
  }
}

function eventOf({ event, id, data }: EventSourceMessage): LiveEvent[] {
  switch (event) {
    case 'state':
    case 'heartbeat': {
      const state: LiveState = JSON.parse(data);
      return [{ kind: 'state', state }];
    }
    case 'change': {
      const change: StoryChange = JSON.parse(data);
      return [{ kind: 'change', id: id ?? '', change }];
    }
    case 'wall': {
      const wall: WallState = JSON.parse(data);
      return [{ kind: 'wall', wall }];
    }
    default:
      return [];
  }
}
