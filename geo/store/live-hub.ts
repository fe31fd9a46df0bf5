import { randomBytes } from 'node:crypto';
import type { LivePoll, LiveState, WallState } from '#geo/write/live-events.ts';
import { buildId } from './build-id.ts';
import { changesBetween } from './live-changes.ts';
import { LiveMemory } from './live-memory.ts';
import { LiveSeats } from './live-seats.ts';
import { LiveStreams } from './live-streams.ts';
import { liveEvent, STREAM_HEAD, type Bytes } from './live-text.ts';
import { LiveWalls, type WallCommand } from './live-walls.ts';
import type { LoadedStories } from './load-stories.ts';

type Controller = ReadableStreamDefaultController<Bytes>;

/** What a reader wants of a stream. */
interface StreamWish {
  /** The id of the last change it knows; null: none. */
  readonly after: string | null;
  /** The wall it is, which its remote may tell something. */
  readonly wall?: string | null;
  /** Of the request: aborted when the reader is gone. */
  readonly signal: AbortSignal;
  /** Called once, however the stream ends. */
  readonly atEnd: () => void;
}

const wallEvent = (state: WallState) => liveEvent('wall', JSON.stringify(state));

/** What tells readers of changes: it hears of each look at the files, and writes the same bytes to every stream. */
export class LiveHub {
  readonly seats = new LiveSeats();
  readonly walls = new LiveWalls();
  readonly #memory: LiveMemory;
  readonly #streams = new LiveStreams(() => liveEvent('heartbeat', JSON.stringify(this.state())));
  readonly #build: string;
  #stories: LoadedStories | null = null;
  #checkedAt = 0;

  constructor(build = buildId(), boot = randomBytes(6).toString('hex')) {
    this.#build = build;
    this.#memory = new LiveMemory(boot);
  }

  /** Whether the files have been looked at since the start. */
  get hasLooked(): boolean {
    return this.#stories !== null;
  }

  /** The files were looked at, with success, and say this. */
  looked(stories: LoadedStories): void {
    const before = this.#stories;
    this.#stories = stories;
    this.#checkedAt = Date.now();
    if (before === null || before === stories) return;
    for (const change of changesBetween(before, stories, new Date().toISOString())) {
      this.#streams.write(this.#memory.remember(change).event);
    }
  }

  state(): LiveState {
    const stories = [...(this.#stories?.stories ?? [])];
    return {
      time: new Date().toISOString(),
      checkedAt: new Date(this.#checkedAt).toISOString(),
      build: this.#build,
      lastId: this.#memory.lastId,
      stories: Object.fromEntries(stories.map(([id, { revision }]) => [id, revision])),
    };
  }

  /** What a poll answers (`LivePoll`), as JSON. @param after The id of the last change that is known already. */
  pollJson(after: string | null): string {
    const changes = this.#memory
      .after(after)
      ?.map(({ id, json }) => `{"id":"${id}","change":${json}}`);
    const poll: Pick<LivePoll, 'state'> = { state: this.state() };
    const list = changes === undefined ? 'null' : `[${changes.join(',')}]`;
    return `${JSON.stringify(poll).slice(0, -1)},"changes":${list}}`;
  }

  /**
   * A stream of all that comes: what was missed since an id, if it is remembered, the state then, and each change.
   */
  open({ after, wall = null, signal, atEnd }: StreamWish): ReadableStream<Bytes> {
    const greet = (controller: Controller) => this.#greet(controller, after, wall);
    return this.#streams.open({ signal, atEnd, wall, greet });
  }

  /** Tells a wall, and its streams. */
  tellWall(wall: string, command: WallCommand): WallState {
    const state = this.walls.tell(wall, command);
    this.#streams.write(wallEvent(state), wall);
    return state;
  }

  /** Ends every stream, and leaves no new one open: the process is to end. */
  close(): void {
    this.#streams.close();
  }

  /** What was missed comes first: a reader whom the state told more than was said would fetch the story whole. */
  #greet(controller: Controller, after: string | null, wall: string | null): void {
    controller.enqueue(STREAM_HEAD);
    for (const { event } of this.#memory.after(after) ?? []) controller.enqueue(event);
    const state = this.state();
    controller.enqueue(liveEvent('state', JSON.stringify(state), state.lastId));
    if (wall !== null) controller.enqueue(wallEvent(this.walls.stateOf(wall)));
  }
}

/** Next bundles a module several times; what streams hang on is there once, for each directory of stories. */
const HUBS = Symbol.for('incident-map.live-hubs');
const globals: typeof globalThis & { [HUBS]?: Map<string, LiveHub> } = globalThis;
const hubs = (globals[HUBS] ??= new Map<string, LiveHub>());

/** How many hold a stream of this process, and how many were turned away since its start. */
export function countStreams(): { readonly streams: number; readonly turnedAway: number } {
  const seats = [...hubs.values()].map((hub) => hub.seats);
  return {
    streams: seats.reduce((sum, { taken }) => sum + taken, 0),
    turnedAway: seats.reduce((sum, { refused }) => sum + refused, 0),
  };
}

/** The hub of a directory of stories. */
export function liveHubOf(directory: string): LiveHub {
  const hub = hubs.get(directory) ?? new LiveHub();
  hubs.set(directory, hub);
  return hub;
}
