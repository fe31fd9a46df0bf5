import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { StoryId } from '#geo/model/ids.ts';
import type { Story } from '#geo/model/story.ts';
import { describeProblem, type Problem } from '#geo/read/problem.ts';
import type { Counts } from '#geo/read/read-story.ts';
import { readPhotoFiles, type PhotoFile } from './photo-files.ts';
import { readStoryFolder } from './read-story-folder.ts';

/** What a folder of the stories directory held. */
export interface LoadedFolder {
  /** The folder's name. */
  readonly name: string;
  /** Null where the story cannot be used. */
  readonly story: Story | null;
  readonly photos: ReadonlyMap<string, PhotoFile>;
  readonly problems: readonly Problem[];
  readonly accepted: Counts;
  readonly rejected: Counts;
}

/** A problem and the folder it is in. */
export interface FolderProblem {
  readonly folder: string;
  readonly problem: Problem;
}

export interface LoadedStories {
  readonly stories: ReadonlyMap<StoryId, Story>;
  /** Photo files by story, then by name. */
  readonly photos: ReadonlyMap<StoryId, ReadonlyMap<string, PhotoFile>>;
  readonly problems: readonly FolderProblem[];
}

/** Reads every story of a directory, one folder each. */
export async function loadStories(directory: string): Promise<LoadedStories> {
  const names = await storyFolders(directory);
  return gather(await Promise.all(names.map((name) => loadFolder(directory, name))));
}

/**
 * The names of the folders in a directory of stories.
 * @throws Error where there is no such directory.
 */
export async function storyFolders(directory: string): Promise<readonly string[]> {
  const isThere = await stat(directory).catch(() => null);
  if (isThere === null || !isThere.isDirectory()) {
    throw new Error(`There is no folder of stories at ${directory}: set STORIES_DIR to one.`);
  }
  const entries = await readdir(directory, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.name.startsWith('.') && !entry.isFile())
    .map((entry) => entry.name)
    .toSorted();
}

/** Reads one story's folder with its photos. */
export async function loadFolder(directory: string, name: string): Promise<LoadedFolder> {
  const folder = path.join(directory, name);
  const reading = await readStoryFolder(folder);
  const { story } = reading;
  const problems = [...reading.problems];
  if (story !== null && story.settings.id !== name) problems.push(otherName(story, name));
  if (story === null) return { ...reading, name, story, photos: new Map(), problems };
  const { photos, problems: missing } = await readPhotoFiles(folder, story);
  problems.push(...missing);
  return { ...reading, name, story: withPhotos(story, photos), photos, problems };
}

/** A photo file that comes, goes or is replaced makes a story another, though its texts stay: its revision tells. */
function withPhotos(story: Story, photos: ReadonlyMap<string, PhotoFile>): Story {
  const hash = createHash('sha256').update(story.revision);
  for (const { file, digest } of photos.values()) hash.update(`\n${file} ${digest}`);
  return { ...story, revision: hash.digest('hex').slice(0, 16) };
}

/** Puts the folders together; of two stories with one id the first stays. */
export function gather(folders: readonly LoadedFolder[]): LoadedStories {
  const stories = new Map<StoryId, Story>();
  const photos = new Map<StoryId, ReadonlyMap<string, PhotoFile>>();
  const problems: FolderProblem[] = [];
  for (const { name, story, photos: files, problems: own } of folders) {
    problems.push(...own.map((problem) => ({ folder: name, problem })));
    if (story === null) continue;
    const { id } = story.settings;
    if (stories.has(id)) problems.push({ folder: name, problem: takenId(id) });
    else {
      stories.set(id, story);
      photos.set(id, files);
    }
  }
  return { stories, photos, problems };
}

/** The problem in one sentence that begins with its folder. */
export function describeFolderProblem({ folder, problem }: FolderProblem): string {
  return `${folder}/${describeProblem(problem)}`;
}

function otherName(story: Story, name: string): Problem {
  return {
    file: 'story.json',
    field: 'id',
    wrong: `is "${story.settings.id}" in the folder "${name}"`,
    right: 'name the folder as the story',
    effect: 'kept',
  };
}

function takenId(id: StoryId): Problem {
  return {
    file: 'story.json',
    field: 'id',
    wrong: `is "${id}", as is that of another folder`,
    right: 'give each story its own id',
    effect: 'story-left-out',
  };
}
