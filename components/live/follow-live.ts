import type { WallKey } from '#geo/links/wall-links.ts';
import type { LiveState, StoryChange, WallState } from '#geo/write/live-events.ts';
import { watchAttention, type Attention } from './attention.ts';
import { pause } from './pause.ts';
import {
  pauseAfterFailure,
  pauseAfterStream,
  pauseBetweenPolls,
  pauseWithoutStream,
} from './pauses.ts';
import { pollLive, pollWall, readLive, StreamRefused, type LiveEvent } from './read-live.ts';
import { setServerClock } from './server-clock.ts';
import { startStopwatch } from './stopwatch.ts';

/** What is told is waited for; where it cannot be taken in, the connection is made anew and says it again. */
export interface LiveListener {
  /** What is the case: at first, every 15 seconds, and after each gap. */
  readonly onState: (state: LiveState) => Promise<void> | void;
  /** Each once, in order, unless too many were missed: `onState` then tells. */
  readonly onChange: (change: StoryChange) => Promise<void> | void;
  /** What the wall's remote says: at first, after each gap, and when it says something else. */
  readonly onWall?: (wall: WallState) => void;
}

/** The server says what is the case at once, and then every 15 seconds. */
const LONGEST_OPENING_MILLISECONDS = 8000;
const LONGEST_SILENCE_MILLISECONDS = 25_000;
const LOOK_EVERY_MILLISECONDS = 2500;
const LONGEST_POLL_MILLISECONDS = 8000;

/**
 * Listens to the server for as long as the page lives: by the stream, which is taken up again whatever happens to it, and
 * by asking where it cannot be had.
 * @returns What ends it.
 */
export function followLive(
  listener: LiveListener,
  options: { evenHidden?: boolean; wall?: WallKey | null } = {},
): () => void {
  const end = new AbortController();
  const attention = watchAttention(options);
  const { wall = null } = options;
  void follow({ listener, attention, signal: end.signal, wall, lastId: null });
  return () => {
    end.abort();
    attention.stop();
  };
}

interface Following {
  readonly listener: LiveListener;
  readonly attention: Attention;
  readonly signal: AbortSignal;
  readonly wall: WallKey | null;
  lastId: string | null;
}

async function follow(following: Following): Promise<void> {
  const { attention, signal } = following;
  const rest = (milliseconds: number) => pause(milliseconds, attention, signal);
  const streams = { failures: 0, since: startStopwatch(), pause: 0, isServerFull: false };
  let failures = 0;
  while (!signal.aborted) {
    if (attention.isAway()) {
      await rest(Infinity);
      continue;
    }
    if (streams.failures > 0) {
      const isAnswered = await ask(following);
      // The server is back: so may be its streams.
      if (!isAnswered || failures > 0) streams.pause = 0;
      failures = isAnswered ? 0 : failures + 1;
    }
    if (streams.since() >= streams.pause) {
      const { isHeard, retryAfter } = await listen(following);
      if (isHeard) {
        streams.failures = 0;
        streams.pause = 0;
        failures = 0;
        await rest(pauseAfterStream());
        continue;
      }
      streams.failures += 1;
      streams.since = startStopwatch();
      streams.isServerFull = retryAfter > 0;
      streams.pause = Math.max(retryAfter, pauseWithoutStream(streams.failures));
      if (failures === 0) continue;
    }
    const { isServerFull } = streams;
    await rest(failures === 0 ? pauseBetweenPolls(isServerFull) : pauseAfterFailure(failures));
  }
}

/** One stream, until it ends, fails or falls silent. */
async function listen(following: Following): Promise<{ isHeard: boolean; retryAfter: number }> {
  const { attention, signal } = following;
  const connection = new AbortController();
  const leave = () => connection.abort();
  signal.addEventListener('abort', leave);
  let silence = startStopwatch();
  let isHeard = false;
  const watch = setInterval(() => {
    const longest = isHeard ? LONGEST_SILENCE_MILLISECONDS : LONGEST_OPENING_MILLISECONDS;
    if (silence() > longest || attention.isAway()) leave();
  }, LOOK_EVERY_MILLISECONDS);
  const events = readLive(following.lastId, connection.signal, following.wall);
  const opening = events.next();
  try {
    if (await isHeldBack(following, opening)) return { isHeard, retryAfter: 0 };
    for (let one = await opening; !one.done; one = await events.next()) {
      silence = startStopwatch();
      await tell(following, one.value);
      isHeard = true;
    }
    return { isHeard, retryAfter: 0 };
  } catch (error) {
    // Whatever ended it, it is taken up again.
    return {
      isHeard,
      retryAfter: error instanceof StreamRefused ? error.retryAfterMilliseconds : 0,
    };
  } finally {
    clearInterval(watch);
    signal.removeEventListener('abort', leave);
    leave();
  }
}

/**
 * Asks while a stream is silent that is being opened.
 * @returns Whether the answers said what it did not: a proxy holds it back, and would let go of old news.
 */
async function isHeldBack(following: Following, opening: Promise<unknown>): Promise<boolean> {
  const { lastId } = following;
  const heard = new AbortController();
  const end = () => heard.abort();
  void opening.then(end, end);
  while (!heard.signal.aborted && following.lastId === lastId) {
    await pause(pauseBetweenPolls(false), following.attention, heard.signal);
    if (!heard.signal.aborted) await ask(following, heard.signal);
  }
  return following.lastId !== lastId;
}

/** @returns Whether the server answered, and that could be told. */
async function ask(following: Following, until = following.signal): Promise<boolean> {
  const signal = () => AbortSignal.any([until, AbortSignal.timeout(LONGEST_POLL_MILLISECONDS)]);
  try {
    const poll = await pollLive(following.lastId, signal());
    for (const one of poll.changes ?? []) await tell(following, { kind: 'change', ...one });
    await tell(following, { kind: 'state', state: poll.state });
  } catch {
    // There is nothing to be told; it is asked again.
    return false;
  }
  if (following.wall) await askWall(following, following.wall, signal());
  return true;
}

async function askWall(following: Following, key: WallKey, signal: AbortSignal): Promise<void> {
  try {
    await tell(following, { kind: 'wall', wall: await pollWall(key, signal) });
  } catch {
    // Its remote is off, or is heard the next time: the wall goes on as it is.
  }
}

async function tell(following: Following, event: LiveEvent): Promise<void> {
  if (following.signal.aborted) return;
  switch (event.kind) {
    case 'state':
      setServerClock(event.state.time);
      await following.listener.onState(event.state);
      // What was missed has come before it, or is remembered no more.
      following.lastId = event.state.lastId;
      break;
    case 'change':
      await following.listener.onChange(event.change);
      following.lastId = event.id;
      break;
    case 'wall':
      following.listener.onWall?.(event.wall);
      break;
  }
}
