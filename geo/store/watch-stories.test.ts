import { mkdtemp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { watch, type FSWatcher } from 'chokidar';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onceSettled, watchStories, type Watching } from './watch-stories.ts';

describe('hints of the file system', () => {
  let directory: string;
  let watching: Watching;
  let watcher: FSWatcher;
  let hinted = () => {};
  const nextHint = () => new Promise((resolve) => (hinted = () => resolve('hint')));
  const file = (name: string) => path.join(directory, 'story', name);

  beforeEach(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'incident-map-watched-'));
    await mkdir(path.join(directory, 'story'));
    await writeFile(file('reports.geojson'), '1');
    watching = watchStories(
      directory,
      () => hinted(),
      (...given) => (watcher = watch(...given)),
    );
    await watching.ready;
  });
  afterEach(async () => {
    await watching.end();
    await rm(directory, { recursive: true });
  });

  it('come of a saved file, of one put in its place, and of a story that comes and goes', async () => {
    const hintOf = async (change: () => Promise<unknown>) => {
      const hint = nextHint();
      await change();
      return hint;
    };
    const other = path.join(directory, 'other');
    const beside = path.join(directory, '.not-yet');
    await writeFile(beside, '123');
    for (const change of [
      () => writeFile(file('reports.geojson'), '12'),
      () => rename(beside, file('reports.geojson')),
      () => mkdir(other),
      () => rm(other, { recursive: true }),
    ]) {
      await expect(hintOf(change)).resolves.toBe('hint');
    }
  });

  it('end with one sentence where the system cannot give them', async () => {
    const logged: string[] = [];
    const log = vi
      .spyOn(process.stderr, 'write')
      .mockImplementation((text) => logged.push(String(text)) > 0);
    watcher.emit('error', new Error('ENOSPC: too many watches'));
    watcher.emit('error', new Error('ENOSPC: too many watches'));
    log.mockRestore();
    expect(logged).toEqual([expect.stringContaining('ENOSPC: too many watches')]);
    expect(watcher.closed).toBe(true);
  });
});

describe('a look for what changed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits until the changes rest, and comes once for all of them', () => {
    const look = vi.fn();
    const hint = onceSettled(look);
    for (let change = 0; change < 5; change += 1) {
      hint();
      vi.advanceTimersByTime(30);
    }
    expect(look).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(look).toHaveBeenCalledTimes(1);
    hint();
    vi.advanceTimersByTime(1000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('is not put off for ever by changes that never rest', () => {
    const look = vi.fn();
    const hint = onceSettled(look);
    for (let change = 0; change < 100; change += 1) {
      hint();
      vi.advanceTimersByTime(30);
    }
    expect(look.mock.calls.length).toBeGreaterThan(10);
  });
});
