import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerHealth, answerReady } from './health-answers.ts';

const testStories = path.resolve(import.meta.dirname, '../../e2e/stories');
let directory: string;
let now = 0;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'incident-map-health-'));
  await cp(path.join(testStories, 'empty-story'), path.join(directory, 'empty-story'), {
    recursive: true,
  });
  vi.stubEnv('STORIES_DIR', directory);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(directory, { recursive: true });
});

describe('what monitors are told', () => {
  it('passes where every story is shown as its files say', async () => {
    const ready = await answerReady();
    expect(ready.status).toBe(200);
    expect(ready.headers.get('Cache-Control')).toBe('no-store');
    expect(await ready.json()).toMatchObject({
      status: 'pass',
      stories: [{ id: 'empty-story', isLastGood: false, newestReport: null }],
      problems: [],
    });
    expect(await (await answerHealth()).json()).toMatchObject({
      status: 'pass',
      uptimeSeconds: expect.any(Number),
      live: { streams: 0, turnedAway: 0 },
    });
  });

  it('warns where the last good version stands, and says why', async () => {
    await answerReady();
    const file = path.join(directory, 'empty-story', 'story.json');
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, -3));
    now += 1001;
    const ready = await answerReady();
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({
      status: 'warn',
      stories: [{ id: 'empty-story', isLastGood: true }],
      problems: [expect.stringContaining('empty-story/story.json')],
    });
  });

  it('is not ready without a story, and up all the same', async () => {
    await rm(path.join(directory, 'empty-story'), { recursive: true });
    const [ready, health] = [await answerReady(), await answerHealth()];
    expect([ready.status, health.status]).toEqual([503, 200]);
    expect(await ready.json()).toMatchObject({ status: 'fail', stories: [] });
  });

  it('says so where there is no folder of stories', async () => {
    vi.stubEnv('STORIES_DIR', path.join(directory, 'nowhere'));
    const ready = await answerReady();
    expect([ready.status, (await answerHealth()).status]).toEqual([503, 200]);
    expect(await ready.json()).toMatchObject({
      problems: [expect.stringContaining('STORIES_DIR')],
    });
  });
});
