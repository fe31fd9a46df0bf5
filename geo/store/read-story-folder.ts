import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem, StoryFileName } from '#geo/read/problem.ts';
import { readStory, type StoryFiles, type StoryReading } from '#geo/read/read-story.ts';
import { codeOf, isMissing } from './error-code.ts';

export const FILE_NAMES: Readonly<Record<keyof StoryFiles, StoryFileName>> = {
  story: 'story.json',
  places: 'places.geojson',
  reports: 'reports.geojson',
  sources: 'sources.json',
  claimants: 'claimants.json',
};
export const PARTS = ['story', 'places', 'reports', 'sources', 'claimants'] as const;

/** Reads the five files of a story's folder; one that is missing or cannot be read is a problem like any other. */
export async function readStoryFolder(folder: string): Promise<StoryReading> {
  const unread: Problem[] = [];
  const files = await readTexts(folder, (part, error) => unread.push(unreadFile(part, error)));
  const reading = readStoryTexts(files);
  return unread.length === 0 ? reading : withUnread(reading, unread);
}

/**
 * The texts of a story's files; an empty list stands in for one that is missing, or cannot be read.
 * @param onUnread Is told why; without it an error other than that a file is missing is thrown.
 */
export async function readTexts(
  folder: string,
  onUnread = (_part: keyof StoryFiles, error: unknown): void => {
    if (!isMissing(error)) throw error;
  },
): Promise<StoryFiles> {
  const read = async (part: keyof StoryFiles) => {
    const name = FILE_NAMES[part];
    const file = path.join(/* turbopackIgnore: true */ folder, name);
    try {
      return { name, text: await readFile(/* turbopackIgnore: true */ file, 'utf8') };
    } catch (error) {
      onUnread(part, error);
      return { name, text: EMPTY[part] };
    }
  };
  return {
    story: await read('story'),
    places: await read('places'),
    reports: await read('reports'),
    sources: await read('sources'),
    claimants: await read('claimants'),
  };
}

/** Reads a story from the texts of its files; its revision is the hash of them, without its photos. */
export function readStoryTexts(files: StoryFiles): StoryReading {
  return readStory(files, revisionOf(files));
}

function revisionOf(files: StoryFiles): string {
  const hash = createHash('sha256');
  for (const part of PARTS) {
    const { name, text } = files[part];
    hash.update(`${name} ${Buffer.byteLength(text)}\n`).update(text);
  }
  return hash.digest('hex').slice(0, 16);
}

/** What stands in for a file that is not there, so that the others can be read. */
const EMPTY: Readonly<Record<keyof StoryFiles, string>> = {
  story: '{}',
  places: '{"type":"FeatureCollection","features":[]}',
  reports: '{"type":"FeatureCollection","features":[]}',
  sources: '[]',
  claimants: '[]',
};

function unreadFile(part: keyof StoryFiles, error: unknown): Problem {
  const decides = part === 'story' || part === 'places';
  return {
    file: FILE_NAMES[part],
    ...(isMissing(error)
      ? { wrong: 'is missing', right: 'put it into the folder of the story (docs/data-format.md)' }
      : {
          wrong: `cannot be read (${codeOf(error) ?? String(error)})`,
          right: 'let the site read it',
        }),
    effect: decides ? 'story-left-out' : 'file-left-out',
  };
}

/** The fields of a file that is not there need not be listed as missing one by one. */
function withUnread(reading: StoryReading, unread: readonly Problem[]): StoryReading {
  const files = new Set(unread.map(({ file }) => file));
  const others = reading.problems.filter(({ file }) => !files.has(file));
  return { ...reading, problems: [...unread, ...others] };
}
