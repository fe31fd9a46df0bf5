import type { StoryId } from '#geo/model/ids.ts';
import type { Story } from '#geo/model/story.ts';
import type { StoryChange } from '#geo/write/live-events.ts';
import { storyFileOf } from '#geo/write/story-file.ts';
import { differenceOf } from '#geo/write/story-patch.ts';
import type { LoadedStories } from './load-stories.ts';

type Stories = Pick<LoadedStories, 'stories' | 'photos'>;

/** With more of them a patch is no shorter than the file, which is compressed and kept. */
const MOST_PATCH_BYTES = 64 * 1024;
/** More marks than anybody can follow. */
const MOST_REPORTS = 500;

/** What makes the one reading of the stories the other: a change for each story that came, went or is another. */
export function changesBetween(before: Stories, after: Stories, time: string): StoryChange[] {
  const ids = new Set([...before.stories.keys(), ...after.stories.keys()]);
  return [...ids].flatMap((id): StoryChange[] => {
    const [from, to] = [before, after].map(({ stories }) => stories.get(id)?.revision ?? null);
    if (from === undefined || to === undefined || from === to) return [];
    return [{ time, story: id, from, to, ...contentOf(id, before, after) }];
  });
}

type Content = Pick<StoryChange, 'reports' | 'places' | 'patch'>;
const UNSAID: Content = { reports: [], places: [], patch: null };

function contentOf(id: StoryId, before: Stories, after: Stories): Content {
  const [one, other] = [before.stories.get(id), after.stories.get(id)];
  if (!one || !other) return UNSAID;
  const [file, next] = [
    storyFileOf(one, before.photos.get(id)),
    storyFileOf(other, after.photos.get(id)),
  ];
  const { reports: all, patch } = differenceOf(file, next);
  const reports = all.slice(0, MOST_REPORTS);
  return { reports, places: placesOf(reports, one, other), patch: isShort(patch) ? patch : null };
}

const placesOf = (reports: Content['reports'], one: Story, other: Story): Content['places'] => [
  ...new Set(
    reports.flatMap((id) => [one, other].flatMap((story) => story.reports.get(id)?.place ?? [])),
  ),
];

const isShort = (patch: StoryChange['patch']) =>
  Buffer.byteLength(JSON.stringify(patch)) <= MOST_PATCH_BYTES;
