import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storyId } from '#geo/model/ids.ts';
import type { LivePoll, StoryChange } from '#geo/write/live-events.ts';
import { storyFileOf } from '#geo/write/story-file.ts';
import { patchedFile } from '#geo/write/story-patch.ts';
import { LiveHub } from './live-hub.ts';
import { eventsOf, type ReadEvent } from './live.test-support.ts';
import { loadStories, type LoadedStories } from './load-stories.ts';

const testStory = storyId('test-story');
const testStories = await loadStories(path.resolve(import.meta.dirname, '../../e2e/stories'));

/** The stories, with one report of the test story told in other words. */
function retold(times: number, words = 'Other words'): LoadedStories {
  const story = testStories.stories.get(testStory);
  const [id, report] = [...(story?.reports ?? [])][0] ?? [];
  if (!story || !id || !report) throw new Error('The test story has a report.');
  const reports = new Map(story.reports).set(id, { ...report, summary: `${words} ${times}` });
  const changed = { ...story, revision: `revision-${times}`, reports };
  return { ...testStories, stories: new Map(testStories.stories).set(testStory, changed) };
}

const without = (id: string): LoadedStories => ({
  ...testStories,
  stories: new Map([...testStories.stories].filter(([known]) => known !== id)),
});

let hub: LiveHub;
let atEnd: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2024-02-10T12:00:00Z') });
  hub = new LiveHub('build-1', 'boot');
  hub.looked(testStories);
  atEnd = vi.fn<() => void>();
});
afterEach(() => void vi.useRealTimers());

const open = (after: string | null = null, signal = new AbortController().signal) =>
  eventsOf(hub.open({ after, signal, atEnd }));
const poll = (after: string | null) => JSON.parse(hub.pollJson(after)) as LivePoll;
const namesOf = (events: readonly ReadEvent[]) => events.map(({ name, id }) => [name, id]);

describe('a stream', () => {
  it('says the state at once: of which build, with which revisions, and when the files were looked at', async () => {
    vi.advanceTimersByTime(700);
    const [first] = await open().take(1);
    expect(first).toEqual({
      name: 'state',
      id: 'boot-0',
      data: {
        time: '2024-02-10T12:00:00.700Z',
        checkedAt: '2024-02-10T12:00:00.000Z',
        build: 'build-1',
        lastId: 'boot-0',
        stories: Object.fromEntries(
          [...testStories.stories].map(([id, { revision }]) => [id, revision]),
        ),
      },
    });
  });

  it('tells a change with what makes the one file the other', async () => {
    const stream = open();
    const after = retold(1);
    hub.looked(after);
    const [, change] = await stream.take(2);
    expect(change).toMatchObject({ name: 'change', id: 'boot-1' });
    const [before, then] = [testStories, after].map(({ stories, photos }) => {
      const story = stories.get(testStory);
      if (!story) throw new Error('The test story is there.');
      return storyFileOf(story, photos.get(testStory));
    });
    const [report] = then?.reports ?? [];
    expect(change?.data).toMatchObject({
      story: testStory,
      reports: [report?.id],
      places: [report?.place],
    });
    const sent = JSON.parse(JSON.stringify(then)) as unknown;
    expect(before && patchedFile(before, change?.data as StoryChange)).toEqual(sent);
  });

  it('tells every story that changed at once, and one that comes or goes', async () => {
    const stream = open();
    hub.looked(without('empty-story'));
    hub.looked(retold(1));
    const told = (await stream.take(4)).slice(1).map(({ data }) => data);
    expect(told).toMatchObject([
      { story: 'empty-story', to: null, patch: null },
      { story: 'test-story', to: 'revision-1' },
      { story: 'empty-story', from: null, patch: null },
    ]);
  });

  it('tells nothing where the files say what they said', async () => {
    const stream = open();
    hub.looked(testStories);
    hub.looked({ ...testStories });
    hub.looked(retold(1));
    expect(namesOf(await stream.take(2))).toEqual([
      ['state', 'boot-0'],
      ['change', 'boot-1'],
    ]);
  });

  it('leaves out a patch longer than the file is worth', async () => {
    const stream = open();
    hub.looked(retold(1, 'Long '.repeat(20_000)));
    const [, change] = await stream.take(2);
    expect(change).toMatchObject({ data: { patch: null, reports: [expect.any(String)] } });
  });
});

describe('a heartbeat', () => {
  it('comes every 15 seconds to all streams, with the time of the last look', async () => {
    const streams = [open(), open()];
    vi.advanceTimersByTime(14_000);
    hub.looked(testStories);
    vi.advanceTimersByTime(16_000);
    for (const stream of streams) {
      const [, first, second] = await stream.take(3);
      expect([first?.name, second?.name]).toEqual(['heartbeat', 'heartbeat']);
      expect(first?.data).toMatchObject({
        time: '2024-02-10T12:00:15.000Z',
        checkedAt: '2024-02-10T12:00:14.000Z',
      });
    }
  });

  it('has one timer for all, and none while nobody listens', async () => {
    expect(vi.getTimerCount()).toBe(0);
    const streams = [open(), open(), open()];
    expect(vi.getTimerCount()).toBe(1);
    for (const stream of streams) await stream.leave();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('who was away', () => {
  it('gets what was missed, and then the state', async () => {
    for (const times of [1, 2, 3]) hub.looked(retold(times));
    const events = await open('boot-1').take(3);
    expect(namesOf(events)).toEqual([
      ['change', 'boot-2'],
      ['change', 'boot-3'],
      ['state', 'boot-3'],
    ]);
  });

  it.each(['other-2', 'boot-9', 'boot-', 'boot--1', '', 'boot-1e3', '2'])(
    'gets the state alone for the id "%s"',
    async (after) => {
      hub.looked(retold(1));
      const stream = open(after);
      hub.looked(retold(2));
      expect(namesOf(await stream.take(2))).toEqual([
        ['state', 'boot-1'],
        ['change', 'boot-2'],
      ]);
      expect(poll(after).changes).toBeNull();
    },
  );

  it('gets the state alone where too much was missed', async () => {
    for (let times = 1; times <= 300; times += 1) hub.looked(retold(times));
    expect(poll('boot-43').changes).toBeNull();
    expect(poll('boot-44').changes).toHaveLength(256);
    expect(namesOf(await open('boot-43').take(1))).toEqual([['state', 'boot-300']]);
  });

  it('can ask by a poll', () => {
    hub.looked(retold(1));
    hub.looked(retold(2));
    const { state, changes } = poll('boot-1');
    expect(state.lastId).toBe('boot-2');
    expect(changes).toMatchObject([{ id: 'boot-2', change: { from: 'revision-1' } }]);
    expect(poll('boot-2').changes).toEqual([]);
    expect(poll(null).changes).toBeNull();
  });
});

describe('the end of a stream', () => {
  it('gives its seat back once, whether it is cancelled or its request is aborted', async () => {
    await open().leave();
    expect(atEnd).toHaveBeenCalledTimes(1);
    const request = new AbortController();
    const stream = open(null, request.signal);
    request.abort();
    await stream.leave();
    expect(atEnd).toHaveBeenCalledTimes(2);
    open(null, AbortSignal.abort());
    expect(atEnd).toHaveBeenCalledTimes(3);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('comes for a reader that takes nothing; the others go on', async () => {
    const [stuck, well] = [open(), open()];
    for (let times = 1; times <= 600; times += 1) {
      hub.looked(retold(times));
      await well.take(1);
    }
    expect(atEnd).toHaveBeenCalledTimes(1);
    await expect(stuck.take(1)).rejects.toMatchObject({ name: 'AbortError' });
    hub.looked(retold(601));
    expect(namesOf(await well.take(2)).at(-1)).toEqual(['change', 'boot-601']);
  });

  it('comes for all when the process is to end, and no new one opens', async () => {
    const stream = open();
    hub.close();
    expect(namesOf(await stream.rest())).toEqual([['state', 'boot-0']]);
    expect(await open().rest()).toEqual([]);
    expect(atEnd).toHaveBeenCalledTimes(2);
  });
});
