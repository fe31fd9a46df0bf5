import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StoryChange } from '#geo/write/live-events.ts';
import { lookAtStories } from './get-stories.ts';
import { answerHealth } from './health-answers.ts';
import { answerLive, answerLivePoll } from './live-answer.ts';
import { eventsOf } from './live.test-support.ts';

const testStories = path.resolve(import.meta.dirname, '../../e2e/stories');
let directory: string;
let readers: AbortController;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'incident-map-live-'));
  await cp(testStories, directory, { recursive: true });
  readers = new AbortController();
  vi.stubEnv('STORIES_DIR', directory);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(async () => {
  readers.abort();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  await rm(directory, { recursive: true });
});

/** A request that came through proxies: the last of them wrote down the last address. */
const requestOf = (address: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Request('http://127.0.0.1/live', {
    method,
    signal: readers.signal,
    headers: { 'X-Forwarded-For': address, ...headers },
  });

async function liveHealth(): Promise<unknown> {
  const { live } = (await (await answerHealth()).json()) as { live: unknown };
  return live;
}

describe('the stream of changes', () => {
  it('is named as one, and passed on as it comes', async () => {
    const response = await answerLive(requestOf('192.0.2.1'));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    });
    expect(await response.body?.getReader().read()).toMatchObject({
      value: new TextEncoder().encode('retry: 3000\n\n'),
    });
  });

  it('takes the last id from the header, which a browser sends when it comes again', async () => {
    const { state } = (await (await answerLivePoll(requestOf('192.0.2.1'))).json()) as {
      state: { lastId: string };
    };
    const known = { 'Last-Event-ID': state.lastId };
    const poll = await answerLivePoll(requestOf('192.0.2.1', known));
    expect(poll.headers.get('cache-control')).toBe('no-store');
    expect(await poll.json()).toMatchObject({ changes: [] });
  });

  it('is not opened by a HEAD', async () => {
    const response = await answerLive(requestOf('192.0.2.1', {}, 'HEAD'));
    expect([response.status, response.body]).toEqual([200, null]);
    expect(await liveHealth()).toEqual({ streams: 0, turnedAway: 0 });
  });

  it('says so where there are no stories to tell of', async () => {
    vi.stubEnv('STORIES_DIR', path.join(directory, 'story'));
    const response = await answerLive(requestOf('192.0.2.1'));
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('STORIES_DIR') });
  });
});

describe('a change of files', () => {
  const fileOf = (name: string) => path.join(directory, 'test-story', name);
  async function edit(name: string, change: (text: string) => string): Promise<string> {
    const before = await readFile(fileOf(name), 'utf8');
    await writeFile(fileOf(name), change(before));
    return before;
  }
  async function openEvents() {
    const { body } = await answerLive(requestOf('192.0.2.1'));
    if (!body) throw new Error('The stream has a body.');
    const events = eventsOf(body);
    await events.take(1);
    return events;
  }

  it('is told once for several files', async () => {
    const events = await openEvents();
    await edit('reports.geojson', (text) => text.replace('A storm forms', 'A great storm forms'));
    await edit('claimants.json', (text) => text.replace('Island Press', 'Press of the Islands'));
    await edit('story.json', (text) => `${text}\n`);
    const { stories } = await lookAtStories(directory);
    const [change] = await events.take(1);
    expect(change).toMatchObject({
      name: 'change',
      data: {
        story: 'test-story',
        to: [...stories.values()][1]?.revision,
        reports: ['storm-forms'],
      },
    });
    expect(JSON.stringify(change)).toContain('Press of the Islands');
    await edit('reports.geojson', (text) => text.replace('A great storm', 'A greater storm'));
    await lookAtStories(directory);
    expect(await events.take(1)).toMatchObject([
      { data: { from: (change?.data as StoryChange | undefined)?.to } },
    ]);
  });

  it('is told when the file is whole again, and not while it is broken', async () => {
    const events = await openEvents();
    const whole = await edit('reports.geojson', (text) => text.slice(0, text.length / 2));
    await lookAtStories(directory);
    await edit('reports.geojson', () => whole.replace('A storm forms', 'A great storm forms'));
    await lookAtStories(directory);
    expect(await events.take(1)).toMatchObject([
      { data: { reports: ['storm-forms'], patch: expect.anything() } },
    ]);
  });
});

describe('streams beyond the limits', () => {
  beforeEach(() => {
    vi.stubEnv('LIVE_STREAMS', '3');
    vi.stubEnv('LIVE_STREAMS_PER_ADDRESS', '2');
  });

  it('of one address get 429, counted by what the last proxy wrote down', async () => {
    const streams = [];
    for (const forged of ['10.0.0.1', '10.0.0.2']) {
      const response = await answerLive(requestOf(`${forged}, 192.0.2.1`));
      expect(response.status).toBe(200);
      if (response.body) streams.push(eventsOf(response.body));
    }
    const refused = await answerLive(requestOf('10.0.0.3, 192.0.2.1'));
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('60');
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(await refused.json()).toMatchObject({ detail: expect.stringContaining('/live/poll') });
    expect((await answerLive(requestOf('192.0.2.2'))).status).toBe(200);
    expect(await liveHealth()).toEqual({ streams: 3, turnedAway: 1 });
    await streams[0]?.leave();
    expect((await answerLive(requestOf('192.0.2.1'))).status).toBe(200);
  });

  it('in all get 503, and may poll', async () => {
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) {
      expect((await answerLive(requestOf(address))).status).toBe(200);
    }
    const refused = await answerLive(requestOf('192.0.2.4'));
    expect(refused.status).toBe(503);
    expect((await answerLivePoll(requestOf('192.0.2.4'))).status).toBe(200);
  });
});
