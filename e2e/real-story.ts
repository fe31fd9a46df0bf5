import path from 'node:path';
import type { Story } from '#geo/model/story.ts';
import { readStoryFolder } from '#geo/store/read-story-folder.ts';

/** The story that ships, as the server reads it. */
export async function readRealStory(): Promise<Story> {
  const folder = path.join(import.meta.dirname, '..', 'geo', 'stories', 'kazakhstan-2022');
  const { story } = await readStoryFolder(folder);
  if (!story) throw new Error('kazakhstan-2022 cannot be read: see npm run check-stories.');
  return story;
}
