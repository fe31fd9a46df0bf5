import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installWorker } from './install-worker.ts';

const MINUTE = 60_000;

class Worker extends EventTarget {
  state = 'installing';
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

/** Those that were registered, the last one last. */
let workers: Worker[];
let persisted: number;
let leaving: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  workers = [];
  persisted = 0;
  leaving = new AbortController();
  const register = async () => {
    const installing = new Worker();
    workers.push(installing);
    return { installing };
  };
  vi.stubGlobal('window', { location: { pathname: '/kazakhstan-2022/display' } });
  vi.stubGlobal('navigator', {
    serviceWorker: { register },
    storage: { persist: async () => void (persisted += 1) },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function become(state: string): Promise<void> {
  await vi.advanceTimersByTimeAsync(0);
  workers.at(-1)?.become(state);
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
}

test('a worker that could not keep all of its files is registered again until one could', async () => {
  void installWorker('b', leaving.signal);
  await become('redundant');
  expect(workers).toHaveLength(2);
  expect(persisted).toBe(0);
  await become('redundant');
  expect(workers).toHaveLength(3);
  await become('installed');
  expect(workers).toHaveLength(3);
  expect(persisted).toBe(1);
});

test('a worker that a later one replaces is not registered again', async () => {
  void installWorker('b', leaving.signal);
  await become('installed');
  await become('redundant');
  expect(workers).toHaveLength(1);
});

test('a page that is left registers nothing more', async () => {
  void installWorker('b', leaving.signal);
  leaving.abort();
  await become('redundant');
  expect(workers).toHaveLength(1);
});
