import { expect, test, vi } from 'vitest';
import type { LiveListener } from '#components/live/follow-live.ts';
import type { UpdateTold } from '#components/live/update-status.tsx';
import { storyId } from '#geo/model/ids.ts';
import type { LiveState, StoryChange } from '#geo/write/live-events.ts';
import type { AsOfPage } from './as-of-page.ts';
import { followPage } from './follow-page.ts';

let live: LiveListener;
vi.mock('#components/live/follow-live.ts', () => ({
  followLive: (listener: LiveListener) => {
    live = listener;
    return () => {};
  },
}));

const time = '2022-01-09T15:00:00Z';
const stateOf = (stories: LiveState['stories']): LiveState => ({
  ...{ time, checkedAt: time, build: 'b', lastId: 'x-1' },
  stories,
});
const changeOf = (story: string, to: string | null): StoryChange => ({
  ...{ time, story, from: 'r1', reports: [], places: [], patch: null },
  to,
});

/** An open page of a story that no browser folds. */
function followLarge(): UpdateTold[] {
  const page = {
    ...{ story: storyId('large-story'), revision: 'r1', storyUrl: null, newer: 'newer' },
  } as unknown as AsOfPage;
  const told: UpdateTold[] = [];
  const redrawing = { draw: vi.fn(), show: vi.fn() };
  followPage(page, { ...redrawing, tell: (one) => void told.push(one) });
  return told;
}
const NEWER = { text: 'newer', isShown: false };

test('the page of a large story says that there is a newer version when the story changes', () => {
  const told = followLarge();
  void live.onChange(changeOf('large-story', 'r2'));
  expect(told).toEqual([NEWER]);
});

test('the page of a large story says so where it missed the change', () => {
  const told = followLarge();
  void live.onState(stateOf({ 'large-story': 'r2' }));
  expect(told).toEqual([NEWER]);
});

test('the page of a large story says nothing while it is as the server has it, or the story is gone', () => {
  const told = followLarge();
  void live.onState(stateOf({ 'large-story': 'r1', another: 'r2' }));
  void live.onChange(changeOf('another', 'r2'));
  void live.onState(stateOf({}));
  void live.onChange(changeOf('large-story', null));
  expect(told).toEqual([]);
});
