import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem, StoryFileName } from '#geo/read/problem.ts';
import { readStory, type StoryFiles, type StoryReading } from '#geo/read/read-story.ts';

export const FILE_NAMES: Readonly<Record<keyof StoryFiles, StoryFileName>> = {
  story: 'story.json',
  places: 'places.geojson',
  reports: 'reports.geojson',
  sources: 'sources.json',
  claimants: 'claimants.json',
};
export const PARTS = ['story', 'places', 'reports', 'sources', 'claimants'] as const;

/** Reads the five files of a story's folder; a missing one is a problem like any other. */
export async function readStoryFolder(folder: string): Promise<StoryReading> {
  const { files, missing } = await readTexts(folder);
  const reading = readStoryTexts(files);
  return missing.length === 0 ? reading : withMissing(reading, missing.map(missingFile));
}

/** The texts of a story's files; an empty list stands in for a missing one. */
export async function readTexts(
  folder: string,
): Promise<{ files: StoryFiles; missing: readonly (keyof StoryFiles)[] }> {
  const missing: (keyof StoryFiles)[] = [];
  const read = async (part: keyof StoryFiles) => {
    const text = await readText(path.join(folder, FILE_NAMES[part]));
    if (text === null) missing.push(part);
    return { name: FILE_NAMES[part], text: text ?? EMPTY[part] };
  };
  const files: StoryFiles = {
    story: await read('story'),
    places: await read('places'),
    reports: await read('reports'),
    sources: await read('sources'),
    claimants: await read('claimants'),
  };
  return { files, missing };
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

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** What stands in for a missing file, so that the others can be read. */
const EMPTY: Readonly<Record<keyof StoryFiles, string>> = {
  story: '{}',
  places: '{"type":"FeatureCollection","features":[]}',
  reports: '{"type":"FeatureCollection","features":[]}',
  sources: '[]',
  claimants: '[]',
};

function missingFile(part: keyof StoryFiles): Problem {
  const decides = part === 'story' || part === 'places';
  return {
    file: FILE_NAMES[part],
    wrong: 'is missing',
    right: 'put it into the folder of the story (docs/data-format.md)',
    effect: decides ? 'story-left-out' : 'file-left-out',
  };
}

/** The fields of a file that is not there need not be listed as missing one by one. */
function withMissing(reading: StoryReading, missing: readonly Problem[]): StoryReading {
  const files = new Set(missing.map(({ file }) => file));
  const others = reading.problems.filter(({ file }) => !files.has(file));
  return { ...reading, problems: [...missing, ...others] };
}
