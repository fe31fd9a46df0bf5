import type { Story } from '#geo/model/story.ts';
import { getStories } from './get-stories.ts';
import { readSettings } from './settings.ts';

/** The story that an address names; undefined where there is none. */
export async function findStory(id: string): Promise<Story | undefined> {
  const { stories } = await getStories(readSettings().storiesDirectory);
  return [...stories.values()].find(({ settings }) => settings.id === id);
}
