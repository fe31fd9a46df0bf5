import { gzipSync } from 'node:zlib';
import { beforeEach, expect, test, vi } from 'vitest';
import type { StoryId } from '#geo/model/ids.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import type { LiveState, StoryChange } from '#geo/write/live-events.ts';
import { storyFileOf, type StoryFile } from '#geo/write/story-file.ts';
import { differenceOf } from '#geo/write/story-patch.ts';
import type { LiveListener } from './follow-live.ts';
import { followStory } from './follow-story.ts';

let live: LiveListener;
vi.mock('./follow-live.ts', () => ({
  followLive: (listener: LiveListener) => {
    live = listener;
    return () => {};
  },
}));

const whole = storyFileOf(readRealStory());
const id: StoryId = whole.settings.id;
/** Three versions of the story, each with a report more. */
const versions = [3, 2, 1].map((left, index): StoryFile => ({
  ...whole,
  revision: `${index}`.repeat(12),
  reports: whole.reports.slice(0, -left),
}));
const [first, second, third] = versions;
if (!first || !second || !third) throw new Error('There are three.');

const stateOf = ({ revision }: StoryFile): LiveState => ({
  ...{ time: '2022-01-09T15:00:00Z', checkedAt: '2022-01-09T15:00:00Z', build: 'b', lastId: 'x-1' },
  stories: { [id]: revision },
});
const changeOf = (before: StoryFile, after: StoryFile): StoryChange => ({
  ...{ time: '2022-01-09T15:00:00Z', story: id, places: [] },
  ...{ from: before.revision, to: after.revision },
  ...differenceOf(before, after),
});

let asked: string[];
let told: string[];
const listener = {
  onStory: ({ revision, reports }: StoryFile, change: StoryChange | null) =>
    void told.push(`${revision[0]}: ${reports.length - first.reports.length} ${change?.to?.[0]}`),
  onVouched: () => void told.push('vouched'),
};

/** The server has this version. */
function serve(file: StoryFile) {
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return new Response(gzipSync(JSON.stringify(file)));
  });
}

beforeEach(() => {
  asked = [];
  told = [];
});

test('a page that shows the story fetches nothing until it changes, and then no more than the changes', async () => {
  followStory(id, listener, { shown: first.revision });
  await live.onState(stateOf(first));
  expect(asked).toEqual([]);
  serve(second);
  await live.onChange(changeOf(first, second));
  await live.onChange(changeOf(second, third));
  await live.onState(stateOf(third));
  expect(asked).toEqual([`/${id}/story.json.gz?v=${second.revision}`]);
  expect(told).toEqual(['vouched', '1: 1 1', '2: 2 2', 'vouched']);
});

test('a page that has nothing yet fetches the story at once', async () => {
  serve(first);
  followStory(id, listener);
  await vi.waitFor(() => expect(told).toEqual(['0: 0 undefined']));
  await live.onState(stateOf(first));
  expect(asked).toEqual([`/${id}/story.json.gz`]);
});

test('what was missed is fetched, and a change that was heard before is not told again', async () => {
  serve(third);
  followStory(id, listener, { shown: first.revision });
  await live.onState(stateOf(third));
  await live.onChange(changeOf(second, third));
  expect(told).toEqual(['2: 2 undefined', 'vouched']);
});

test('what the server does not say is not vouched for', async () => {
  serve(second);
  followStory(id, listener, { shown: first.revision });
  await live.onState(stateOf(third));
  await live.onState({ ...stateOf(third), stories: {} });
  await live.onChange({ ...changeOf(second, third), to: null, patch: null });
  expect(told).toEqual(['1: 1 undefined']);
});

test('what the page could not take in is not vouched for, and told again', async () => {
  serve(second);
  let isUnable = true;
  const onStory = (...news: Parameters<typeof listener.onStory>) => {
    if (isUnable) throw new Error('A part of it is of a newer server.');
    listener.onStory(...news);
  };
  followStory(id, { ...listener, onStory }, { shown: first.revision });
  await expect(live.onChange(changeOf(first, second))).rejects.toThrow('newer server');
  await expect(live.onState(stateOf(second))).rejects.toThrow('newer server');
  isUnable = false;
  await live.onState(stateOf(second));
  expect(told).toEqual(['1: 1 undefined', 'vouched']);
});

test('who answers is told even where the story is gone, or its file cannot be had', async () => {
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
  const heard: string[] = [];
  followStory(id, { ...listener, onHeard: ({ build }) => void heard.push(build) });
  await live.onState({ ...stateOf(first), stories: {}, build: 'one' });
  await expect(live.onState({ ...stateOf(second), build: 'two' })).rejects.toThrow('404');
  expect(heard).toEqual(['one', 'two']);
  expect(told).toEqual([]);
});

test('changes of other stories are none of this one', async () => {
  followStory(id, listener, { shown: first.revision });
  await live.onChange({ ...changeOf(first, second), story: 'another' });
  expect(told).toEqual([]);
});

test('a page that is done with is told nothing more', async () => {
  serve(second);
  const end = followStory(id, listener, { shown: first.revision });
  end();
  await live.onState(stateOf(second));
  expect(told).toEqual([]);
});
