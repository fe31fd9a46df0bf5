import { fetchGzipped } from '#components/site/fetch-gzipped.ts';
import { storyFileLink } from '#geo/links/map-links.ts';
import type { WallKey } from '#geo/links/wall-links.ts';
import type { StoryId } from '#geo/model/ids.ts';
import type { LiveState, StoryChange, WallState } from '#geo/write/live-events.ts';
import type { StoryFile } from '#geo/write/story-file.ts';
import { patchedFile } from '#geo/write/story-patch.ts';
import { followLive } from './follow-live.ts';

export interface StoryListener {
  /** The story as it is now, whole. `change`: what made it so; null: the first one, or changes were missed. */
  readonly onStory: (file: StoryFile, change: StoryChange | null) => void;
  /** The server has answered, whatever comes of it. */
  readonly onHeard?: (state: LiveState) => void;
  /** The server says that what was told last is the case until `state.checkedAt`. */
  readonly onVouched: (state: LiveState) => void;
  /** What the wall's remote says. */
  readonly onWall?: (wall: WallState) => void;
}

interface Options {
  /** The revision that the page shows: its file is fetched with the first change. Else it is fetched at once. */
  readonly shown?: string;
  /** Even while the page is hidden. */
  readonly evenHidden?: boolean;
  /** The wall whose remote is heard. */
  readonly wall?: WallKey | null;
}

/** After which a connection counts as dead. */
const LONGEST_FETCH_MILLISECONDS = 30_000;

const fetchFile = (url: string) =>
  fetchGzipped<StoryFile>(url, AbortSignal.timeout(LONGEST_FETCH_MILLISECONDS));

/** Keeps a page's story what it is on the server, for as long as the page lives. @returns What ends it. */
export function followStory(
  story: StoryId,
  listener: StoryListener,
  { shown, evenHidden = false, wall = null }: Options = {},
): () => void {
  let file: StoryFile | null = null;
  let revision = shown ?? null;
  let isEnded = false;
  const take = (next: StoryFile, change: StoryChange | null) => {
    if (isEnded) return;
    listener.onStory(next, change);
    file = next;
    revision = next.revision;
  };
  const open = async () => {
    try {
      const first = await fetchFile(storyFileLink(story));
      if (!file) take(first, null);
    } catch {
      // The server cannot be reached yet: its first word brings the file.
    }
  };
  if (shown === undefined) void open();
  const end = followLive(
    {
      onState: async (state) => {
        listener.onHeard?.(state);
        const current = state.stories[story];
        // A story that has been taken away stays as it was last.
        if (current === undefined) return;
        if (current !== revision) {
          take(await fetchFile(storyFileLink(story, current)), null);
        }
        // A file fetched just now may be newer than the state.
        if (!isEnded && current === revision) listener.onVouched(state);
      },
      onChange: async (change) => {
        if (change.story !== story || change.to === null || change.to === revision) return;
        const next =
          change.patch && file?.revision === change.from
            ? patchedFile(file, change)
            : await fetchFile(storyFileLink(story, change.to));
        take(next, change);
      },
      onWall: (told) => listener.onWall?.(told),
    },
    { evenHidden, wall },
  );
  return () => {
    isEnded = true;
    end();
  };
}
