import { followStory } from '#components/live/follow-story.ts';
import { serverNow } from '#components/live/server-clock.ts';
import { startStopwatch } from '#components/live/stopwatch.ts';
import { wallKeyOf } from '#geo/links/wall-links.ts';
import type { PlaceId, ReportId, StoryId } from '#geo/model/ids.ts';
import { momentOf, type Moment } from '#geo/model/moment.ts';
import type { PhotoImage } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import type { LiveState, StoryChange, WallState } from '#geo/write/live-events.ts';
import { storyFromFile, type StoryFile } from '#geo/write/story-file.ts';
import { keepStories } from './keep-story.ts';
import { parseVouched, staleSince } from './staleness.ts';

/** The story as a wall has it now. */
export interface WallData {
  readonly story: Story;
  /** The photo files there are, by name. */
  readonly photos: ReadonlyMap<string, PhotoImage>;
  /** When it was drawn: all of it is known by then. */
  readonly drawn: Moment;
  /** What the last redrawing brought. */
  readonly changed: readonly PlaceId[];
  /** Reports that came while the screen was on, the last first, and when. */
  readonly fresh: ReadonlyMap<ReportId, Moment>;
}

/** Updates may come ten a second: so many a second are drawn. */
const REDRAW_MILLISECONDS = 400;
const MOST_FRESH = 40;

interface Waiting {
  readonly file: StoryFile;
  readonly places: Set<PlaceId>;
}

/** Follows a story for a wall: what comes is drawn a few times a second, what was vouched for outlives the browser. */
export class WallStory {
  #data: WallData | null = null;
  #waiting: Waiting | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #fresh = new Map<ReportId, Moment>();
  readonly #followers = new Set<() => void>();
  readonly #openFor = startStopwatch();
  readonly #keep = keepStories();
  readonly #story: StoryId;
  readonly #key: string;
  #lastVouched: Moment | null = null;
  /** How long ago that was; null: the server has not said so since the page was opened. */
  #age: (() => number) | null = null;
  #remote: WallState | null = null;
  /** Of the server that answered last; null: none has. */
  build: string | null = null;

  constructor(story: StoryId) {
    this.#story = story;
    this.#key = `incident-map.vouched.${story}`;
  }

  /** @returns what ends it. */
  readonly start = (): (() => void) => {
    this.#lastVouched = parseVouched(readKept(this.#key));
    const end = followStory(
      this.#story,
      {
        onStory: (file, change) => this.#take(file, change),
        onHeard: ({ build }) => (this.build = build),
        onVouched: (state) => this.#vouch(state),
        onWall: (told) => this.#hear(told),
      },
      { evenHidden: true, wall: wallKeyOf(new URLSearchParams(window.location.search)) },
    );
    return () => {
      end();
      clearTimeout(this.#timer);
      this.#timer = undefined;
    };
  };

  readonly follow = (tell: () => void): (() => void) => {
    this.#followers.add(tell);
    return () => {
      this.#followers.delete(tell);
    };
  };

  readonly data = (): WallData | null => this.#data;

  /** What its remote said last; null: nothing, or it has none. */
  readonly remote = (): WallState | null => this.#remote;

  readonly staleSince = (): Moment | 'never' | null =>
    staleSince({
      lastVouched: this.#lastVouched,
      ageMilliseconds: this.#age?.() ?? null,
      openMilliseconds: this.#openFor(),
    });

  #take(file: StoryFile, change: StoryChange | null): void {
    const places = this.#waiting?.places ?? new Set<PlaceId>();
    for (const place of change?.places ?? []) places.add(place);
    this.#waiting = { file, places };
    this.#note(change?.reports ?? []);
    if (this.#timer !== undefined) return;
    this.#redraw();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#redraw();
    }, REDRAW_MILLISECONDS);
  }

  /** The newest first, and no more than a wall shows. */
  #note(reports: readonly ReportId[]): void {
    if (reports.length === 0) return;
    const now = momentOf(Math.floor(serverNow()));
    const came = new Map(reports.map((report) => [report, now] as const));
    const before = [...this.#fresh].filter(([report]) => !came.has(report));
    this.#fresh = new Map([...came, ...before].slice(0, MOST_FRESH));
  }

  #redraw(): void {
    if (!this.#waiting) return;
    const { file, places } = this.#waiting;
    const story = storyFromFile(file);
    this.#waiting = null;
    this.#keep(file);
    this.#data = {
      story,
      photos: new Map(file.photos),
      drawn: momentOf(Math.floor(serverNow())),
      changed: [...places],
      fresh: this.#fresh,
    };
    for (const tell of this.#followers) tell();
  }

  #hear(told: WallState): void {
    this.#remote = told;
    for (const tell of this.#followers) tell();
  }

  /** From then on a stopwatch counts: the clock of the server, or of the next one, may be set back. */
  #vouch({ checkedAt }: LiveState): void {
    // Old data are vouched for no longer where the new cannot be drawn.
    this.#redraw();
    const checked = momentOf(Date.parse(checkedAt));
    const [age, since] = [Math.max(0, serverNow() - checked), startStopwatch()];
    this.#lastVouched = checked;
    this.#age = () => age + since();
    keep(this.#key, String(checked));
  }
}

/** A browser may refuse to keep anything. */
function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // The badge of a restart without network says less then.
  }
}
