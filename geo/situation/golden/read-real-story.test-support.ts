import { readFileSync } from 'node:fs';
import type { Story } from '#geo/model/story.ts';
import { readStory, type StoryFile } from '#geo/read/read-story.ts';

const FOLDER = new URL('../../stories/kazakhstan-2022/', import.meta.url);

function fileOf(name: string): StoryFile {
  return { name, text: readFileSync(new URL(name, FOLDER), 'utf8') };
}

/** The story the project ships with, read as the store reads it. */
export function readRealStory(): Story {
  const { story, problems } = readStory(
    {
      story: fileOf('story.json'),
      places: fileOf('places.geojson'),
      reports: fileOf('reports.geojson'),
      sources: fileOf('sources.json'),
      claimants: fileOf('claimants.json'),
    },
    'test',
  );
  if (!story || problems.length > 0) throw new Error(`The story has problems: ${problems.length}.`);
  return story;
}
