import { recordOf } from '#geo/model/record-of.ts';
import type { Story } from '#geo/model/story.ts';
import { getStories } from './get-stories.ts';
import { readSettings, type Settings } from './settings.ts';

/** The story that an address names; undefined where there is none. */
export async function findStory(id: string): Promise<Story | undefined> {
  const { stories } = await getStories(readSettings().storiesDirectory);
  return recordOf(stories, id);
}

/** The story of the front page; undefined where there is none at all. */
export function leadStoryOf(stories: readonly Story[], { leadStory }: Settings): Story | undefined {
  const byPriority = stories.toSorted(
    (one, other) => other.settings.priority - one.settings.priority,
  );
  return byPriority.find(({ settings }) => settings.id === leadStory) ?? byPriority[0];
}
