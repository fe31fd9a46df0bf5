import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { codeOf, isMissing } from './error-code.ts';
import { liveHubOf } from './live-hub.ts';
import {
  describeFolderProblem,
  gather,
  loadFolder,
  storyFolders,
  type LoadedFolder,
  type LoadedStories,
} from './load-stories.ts';
import { readSettings } from './settings.ts';
import { noteChange } from './story-changes.ts';

const CHECK_EVERY_MILLISECONDS = 1000;

/** A folder of stories as it was last read. */
export interface FolderState {
  readonly signature: string;
  readonly loaded: LoadedFolder;
  /** When, in milliseconds since 1970. */
  readonly readAt: number;
  /** Its files cannot be used as they are: what stands is the last good version. */
  readonly isLastGood: boolean;
}

interface Shelf {
  /** By folder name. */
  folders: ReadonlyMap<string, FolderState>;
  stories: LoadedStories;
  checkedAt: number;
}

/**
 * Next bundles a module once for pages and once for route handlers; the stories are to be in memory once.
 */
const SHELVES = Symbol.for('incident-map.stories');
/** What was read last, once every look until now is over; never rejects. */
type Shelves = Map<string, Promise<Shelf | undefined>>;
const globals: typeof globalThis & { [SHELVES]?: Shelves } = globalThis;
const shelves: Shelves = (globals[SHELVES] ??= new Map());

/**
 * The stories of a directory (`STORIES_DIR`), from memory. At most every second it looks whether a file's time or size has
 * changed, and reads that story again. A story that has become unusable, or has lost a whole
 * file to a slip in its JSON, stays as it last was; its problems are
 * logged once per change.
 */
export async function getStories(
  directory = readSettings().storiesDirectory,
): Promise<LoadedStories> {
  return (await shelfOf(directory)).stories;
}

/** What `getStories` has read, by folder: for whoever runs the site. */
export async function getFolders(
  directory = readSettings().storiesDirectory,
): Promise<ReadonlyMap<string, FolderState>> {
  return (await shelfOf(directory)).folders;
}

/** Looks at the files now, however short ago it did: something is known to have changed. */
export async function lookAtStories(
  directory = readSettings().storiesDirectory,
): Promise<LoadedStories> {
  return (await shelfOf(directory, 0)).stories;
}

async function shelfOf(
  directory: string,
  oldestMilliseconds = CHECK_EVERY_MILLISECONDS,
): Promise<Shelf> {
  const before = shelves.get(directory);
  const next = refresh(directory, before, oldestMilliseconds);
  // Where the files cannot be looked at, what was read last stands for the next look, also for one that waits already.
  shelves.set(
    directory,
    next.catch(() => before),
  );
  return next;
}

async function refresh(
  directory: string,
  before: Promise<Shelf | undefined> | undefined,
  oldestMilliseconds: number,
): Promise<Shelf> {
  const shelf = await before;
  const isRecent = shelf !== undefined && performance.now() - shelf.checkedAt < oldestMilliseconds;
  if (isRecent) return shelf;
  const names = await storyFolders(directory);
  const entries = await Promise.all(
    names.map(async (name) => {
      const signature = await signatureOf(path.join(directory, name));
      if (signature === null) return [];
      const known = shelf?.folders.get(name);
      if (known?.signature === signature) return [[name, known] as const];
      const read = await reload(directory, name, known?.loaded);
      return [[name, { ...read, signature, readAt: Date.now() }] as const];
    }),
  );
  const folders = new Map(entries.flat());
  const same = shelf !== undefined && isSame(folders, shelf.folders);
  const stories = same ? shelf.stories : gather([...folders.values()].map(({ loaded }) => loaded));
  if (shelf !== undefined && !same) noteChange();
  liveHubOf(directory).looked(stories);
  return { folders, stories, checkedAt: performance.now() };
}

function isSame(one: Shelf['folders'], other: Shelf['folders']): boolean {
  return one.size === other.size && [...one].every(([name, entry]) => other.get(name) === entry);
}

async function reload(
  directory: string,
  name: string,
  before: LoadedFolder | undefined,
): Promise<Pick<FolderState, 'loaded' | 'isLastGood'>> {
  const loaded = await loadFolder(directory, name);
  const isBroken =
    loaded.story === null || loaded.problems.some(({ effect }) => effect === 'file-left-out');
  const hadStory = before !== undefined && before.story !== null;
  for (const problem of loaded.problems) log(describeFolderProblem({ folder: name, problem }));
  if (!isBroken || !hadStory) return { loaded, isLastGood: false };
  log(`${name} cannot be used as it is now: the last good version stays.`);
  return { loaded: { ...before, problems: loaded.problems }, isLastGood: true };
}

function log(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

/** How often a folder is looked at again out of which others are being taken. */
const MOST_TRIES = 5;

/**
 * Times and sizes of a story's files and photos: changes whenever one of them does, or who may read it.
 * @returns null where the folder is gone: it was there a moment ago.
 */
async function signatureOf(folder: string, tries = MOST_TRIES): Promise<string | null> {
  try {
    return await marksIn(folder);
  } catch (error) {
    if (!isMissing(error) || tries === 1)
      return `cannot be read: ${codeOf(error) ?? String(error)}`;
    const isThere = await stat(folder).catch(() => null);
    return isThere === null ? null : signatureOf(folder, tries - 1);
  }
}

/** @throws Error where it, or a folder in it, cannot be listed. */
async function marksIn(folder: string): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const marks = await Promise.all(
    files
      .filter((entry) => !entry.isDirectory())
      .map(async (entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const found = await stat(file, { bigint: true }).catch(() => null);
        return found ? `${file} ${found.mtimeNs} ${found.ctimeNs} ${found.size}` : `${file} gone`;
      }),
  );
  return marks.toSorted().join('\n');
}
