import path from 'node:path';
import { watch } from 'chokidar';

/** What a watched folder is let go by. */
export interface Watching {
  readonly ready: Promise<void>;
  readonly end: () => Promise<void>;
}

/**
 * Calls `onHint` when the file system says that something changed in a directory of stories: a hint, since network mounts
 * tell nothing and a system has only so many watches. Where watching fails that is logged once, and no more hints come.
 */
export function watchStories(directory: string, onHint: () => void, begin = watch): Watching {
  const watcher = begin(directory, {
    ignoreInitial: true,
    ignorePermissionErrors: true,
    ignored: (file) => file !== directory && path.basename(file).startsWith('.'),
  });
  const ready = new Promise<void>((resolve) => watcher.once('ready', resolve));
  watcher.on('all', onHint);
  watcher.once('error', (error) => {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `The system does not tell of changes in ${directory} (${reason}): its files are looked at each second.\n`,
    );
    void watcher.close();
    // One error comes for each file that is not watched, and one that nobody listens for ends the process.
    watcher.on('error', () => {});
  });
  return { ready, end: () => watcher.close() };
}

/** Several files of one pull or one save come within this. */
const QUIET_MILLISECONDS = 40;
const LONGEST_MILLISECONDS = 200;

/**
 * A function that calls `look` once its own calls have rested for a moment: many files that change together, or one that
 * is written in pieces, are read once. Calls that never rest do not put it off for ever.
 */
export function onceSettled(look: () => void): () => void {
  let quiet: NodeJS.Timeout | undefined;
  let latest: NodeJS.Timeout | undefined;
  const settle = () => {
    clearTimeout(quiet);
    clearTimeout(latest);
    latest = undefined;
    look();
  };
  return () => {
    clearTimeout(quiet);
    quiet = setTimeout(settle, QUIET_MILLISECONDS);
    latest ??= setTimeout(settle, LONGEST_MILLISECONDS);
  };
}
