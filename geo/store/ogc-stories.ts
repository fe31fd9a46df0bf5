import { parseCollectionId, type CollectionKind } from '#geo/model/ogc.ts';
import type { Story } from '#geo/model/story.ts';
import type { IndexedStory } from '#geo/write/ogc-collections.ts';
import { indexReports, type ReportIndex } from '#geo/write/report-selection.ts';
import { findStory } from './find-story.ts';
import { getStories } from './get-stories.ts';
import { readSettings } from './settings.ts';

/** A story's index is built when it is first asked for, and goes with the story when its files change. */
const indexes = new WeakMap<Story, ReportIndex>();

function withIndex(story: Story): IndexedStory {
  const index = indexes.get(story) ?? indexReports(story);
  indexes.set(story, index);
  return { story, index };
}

/** All stories, by id. */
export async function indexedStories(): Promise<readonly IndexedStory[]> {
  const { stories } = await getStories(readSettings().storiesDirectory);
  return [...stories.values()].map(withIndex);
}

export const NO_COLLECTION = 'There is no such collection: /ogc/collections lists those there are.';

/** The collection that an address names; null where there is none. */
export async function findCollection(
  id: string,
): Promise<(IndexedStory & { readonly kind: CollectionKind; readonly id: string }) | null> {
  const named = parseCollectionId(id);
  const story = named && (await findStory(named.story));
  return named && story ? { ...withIndex(story), kind: named.kind, id } : null;
}
