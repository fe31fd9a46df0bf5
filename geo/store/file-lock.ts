import { open, readFile, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { codeOf, isMissing } from './error-code.ts';

const PATIENCE_MILLISECONDS = 20_000;
const PAUSE_MILLISECONDS = 40;
const TAKEOVER_DEAD_AFTER_MILLISECONDS = 10_000;

/**
 * Runs `work` while no other process holds the lock: a file that exists, with the holder's process id and host. A
 * lock whose process is gone is taken over.
 * @throws Error that names the lock file, where its holder does not let go in 20 seconds.
 */
export async function withLock<T>(lockFile: string, work: () => Promise<T>): Promise<T> {
  await acquire(lockFile);
  try {
    return await work();
  } finally {
    await unlink(lockFile);
  }
}

async function acquire(lockFile: string): Promise<void> {
  const started = performance.now();
  while (!(await create(lockFile))) {
    await takeOverWhereDead(lockFile);
    if (performance.now() - started > PATIENCE_MILLISECONDS) {
      throw new Error(
        `Somebody else is writing (${lockFile}). Try again; if nobody is, delete that file.`,
      );
    }
    await wait(PAUSE_MILLISECONDS);
  }
}

async function create(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'wx');
    await handle.writeFile(`${process.pid} ${hostname()}`);
    await handle.close();
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Under a second lock, or two processes could each remove what the other has just put there. */
async function takeOverWhereDead(lockFile: string): Promise<void> {
  if (!(await isDead(lockFile))) return;
  const takeover = `${lockFile}.takeover`;
  if (!(await create(takeover))) {
    if (await isOlderThan(takeover, TAKEOVER_DEAD_AFTER_MILLISECONDS)) await remove(takeover);
    return;
  }
  try {
    if (await isDead(lockFile)) await remove(lockFile);
  } finally {
    await remove(takeover);
  }
}

/** Judged by process id on this host alone; a lock just made may still be empty. */
async function isDead(lockFile: string): Promise<boolean> {
  const text = await readFile(lockFile, 'utf8').catch(() => null);
  if (text === null) return false;
  if (text === '') return isOlderThan(lockFile, TAKEOVER_DEAD_AFTER_MILLISECONDS);
  const [pid = '', host] = text.split(' ');
  return host === hostname() && !isRunning(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

async function isOlderThan(file: string, milliseconds: number): Promise<boolean> {
  const found = await stat(file).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > milliseconds;
}

async function remove(file: string): Promise<void> {
  try {
    await unlink(file);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}
