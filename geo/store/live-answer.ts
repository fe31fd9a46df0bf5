import { getStories } from './get-stories.ts';
import { liveHubOf, type LiveHub } from './live-hub.ts';
import type { NoSeat, SeatLimits } from './live-seats.ts';
import { problemAnswer } from './problem-answer.ts';
import { readSettings, type Settings } from './settings.ts';
import { bearsTokenOf, type WallTokens } from './wall-access.ts';

/** `/live`: every change of the stories as it happens, as Server-Sent Events. */
export const answerLive = (request: Request): Promise<Response> =>
  withHub((hub, { liveStreams, wallTokens }) => {
    if (request.method === 'HEAD') return new Response(null, { headers: STREAM_HEADERS });
    const seat = hub.seats.take(addressOf(request), liveStreams);
    if (typeof seat === 'string') return noSeatAnswer(seat, liveStreams);
    const { signal } = request;
    const wish = {
      after: afterOf(request),
      wall: wallOf(request, wallTokens),
      signal,
      atEnd: seat,
    };
    const stream = hub.open(wish);
    return new Response(stream, { headers: STREAM_HEADERS });
  });

/** `/live/poll`: the same for whoever cannot hold a stream. */
export const answerLivePoll = (request: Request): Promise<Response> =>
  withHub((hub) => new Response(hub.pollJson(afterOf(request)), { headers: POLL_HEADERS }));

/** A proxy must pass events on as they come; a connection that has ended its stream does not hold up the server's end. */
const STREAM_HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
  Connection: 'close',
};

const POLL_HEADERS = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };

/** 503 while the stories are out of reach: what holds a stream hears by its heartbeats that they are. */
async function withHub(answer: (hub: LiveHub, settings: Settings) => Response): Promise<Response> {
  try {
    const settings = readSettings();
    const hub = liveHubOf(settings.storiesDirectory);
    if (!hub.hasLooked) await getStories(settings.storiesDirectory);
    return answer(hub, settings);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return problemAnswer({ status: 503, detail }, RETRY_AFTER);
  }
}

/** A browser that comes again by itself asks the same address, and says in the header what it knows by now. */
const afterOf = (request: Request) =>
  request.headers.get('Last-Event-ID') ?? new URL(request.url).searchParams.get('after');

/** The wall that the address names, where its token is borne: with any other it is a stream like all. */
function wallOf(request: Request, tokens: WallTokens): string | null {
  const wall = new URL(request.url).searchParams.get('wall');
  return wall !== null && bearsTokenOf(wall, request, tokens) ? wall : null;
}

/**
 * Who asks, as the last proxy wrote it down: what stands before may have been sent by anybody. Next writes down who
 * connected to it where nobody did.
 */
const addressOf = (request: Request) =>
  request.headers.get('X-Forwarded-For')?.split(',').at(-1)?.trim() ?? 'unknown';

const RETRY_AFTER = { 'Retry-After': '60' };

function noSeatAnswer(lacking: NoSeat, limits: SeatLimits): Response {
  const full = {
    address: `Your address holds ${limits.perAddress} streams already`,
    all: `All ${limits.inAll} streams of the site are taken`,
  }[lacking];
  return problemAnswer(
    {
      status: lacking === 'address' ? 429 : 503,
      detail: `${full}: ask /live/poll every ten seconds instead, and come back after a minute.`,
    },
    RETRY_AFTER,
  );
}
