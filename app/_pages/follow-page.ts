import { flushSync } from 'react-dom';
import { followLive } from '#components/live/follow-live.ts';
import { followStory } from '#components/live/follow-story.ts';
import { keepPlace } from '#components/live/keep-place.ts';
import { markNews, sayings } from '#components/live/mark-news.ts';
import type { UpdateTold } from '#components/live/update-status.tsx';
import type { PageAt } from '#components/time-bar/as-of-context.ts';
import type { StoryChange } from '#geo/write/live-events.ts';
import type { StoryFile } from '#geo/write/story-file.ts';
import { differenceOf } from '#geo/write/story-patch.ts';
import type { AsOfPage } from './as-of-page.ts';

export interface Redrawing {
  /** The page of the story, as of the moment that the reader sees. */
  readonly draw: (file: StoryFile) => Promise<PageAt>;
  readonly show: (page: PageAt) => void;
}

interface Following extends Redrawing {
  readonly tell: (told: UpdateTold) => void;
}

/** Keeps an open page what it is on the server. @returns What ends it. */
export function followPage(page: AsOfPage, following: Following): () => void {
  if (page.storyUrl === null) return followLargeStory(page, following);
  const redraw = redrawer(page, following);
  let before: StoryFile | null = null;
  const onStory = (file: StoryFile, change: StoryChange | null) => {
    const reports = change?.reports ?? (before ? differenceOf(before, file).reports : []);
    redraw(file, reports, change?.places ?? placesOf(reports, file));
    before = file;
  };
  return followStory(page.story, { onStory, onVouched: () => {} }, { shown: page.revision });
}

/** A browser does not fold it: whoever wants the page as it is now asks for it. */
function followLargeStory({ story, revision, newer }: AsOfPage, { tell }: Following): () => void {
  // A story that has been taken away stays as it was last.
  const compare = (now: string | null | undefined) => {
    if (now && now !== revision) tell({ text: newer, isShown: false });
  };
  return followLive({
    onState: ({ stories }) => compare(stories[story]),
    onChange: (change) => {
      if (change.story === story) compare(change.to);
    },
  });
}

/** Changes that come faster are shown together. */
const LEAST_MILLISECONDS_BETWEEN = 500;

interface Waiting {
  readonly file: StoryFile;
  readonly reports: Set<string>;
  readonly places: Set<string>;
}

type Redraw = (file: StoryFile, reports: Iterable<string>, places: Iterable<string>) => void;

function redrawer({ at, newer }: AsOfPage, { draw, show, tell }: Following): Redraw {
  let waiting: Waiting | null = null;
  let isDrawing = false;
  const drawWaiting = async ({ file, ...news }: Waiting) => {
    const page = await draw(file);
    const before = sayings();
    keepPlace(() => flushSync(() => show(page)));
    const isSaid = markNews(news, before);
    if (isSaid || at === null)
      tell({ text: page.sayUpdate(news.reports, news.places), isShown: true });
  };
  const run = async () => {
    isDrawing = true;
    while (waiting) {
      const now = waiting;
      waiting = null;
      try {
        await drawWaiting(now);
      } catch (error) {
        // The parts of an older server's pages may be gone, or what the page is about.
        reportError(error);
        tell({ text: newer, isShown: false });
      }
      await new Promise((resolve) => setTimeout(resolve, LEAST_MILLISECONDS_BETWEEN));
    }
    isDrawing = false;
  };
  return (file, reports, places) => {
    waiting = {
      file,
      reports: new Set([...(waiting?.reports ?? []), ...reports]),
      places: new Set([...(waiting?.places ?? []), ...places]),
    };
    if (!isDrawing) void run();
  };
}

function placesOf(ids: readonly string[], { reports }: StoryFile): string[] {
  const named = new Set(ids);
  return reports.filter(({ id }) => named.has(id)).map(({ place }) => place);
}
