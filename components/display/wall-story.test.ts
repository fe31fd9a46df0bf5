import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StoryListener } from '#components/live/follow-story.ts';
import { setServerClock } from '#components/live/server-clock.ts';
import type { StoryId } from '#geo/model/ids.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import type { LiveState } from '#geo/write/live-events.ts';
import { storyFileOf, type StoryFile } from '#geo/write/story-file.ts';
import { WallStory } from './wall-story.ts';

let told: StoryListener;
vi.mock('#components/live/follow-story.ts', () => ({
  followStory: (_story: StoryId, listener: StoryListener) => {
    told = listener;
    return () => {};
  },
}));

const file = storyFileOf(readRealStory());
const SECOND = 1000;
const AT_TWO = Date.parse('2022-01-09T14:00:00Z');
const AT_THREE = Date.parse('2022-01-09T15:00:00Z');

let wall: WallStory;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', { location: { search: '' } });
  wall = new WallStory(file.settings.id);
  wall.start();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The server says that it looked at the files just now, by a clock of its own. */
function vouch(time: number, checkedAt = time): void {
  const state = stateOf(time, checkedAt);
  setServerClock(state.time);
  told.onVouched(state);
}

const stateOf = (time: number, checkedAt = time): LiveState => ({
  time: new Date(time).toISOString(),
  checkedAt: new Date(checkedAt).toISOString(),
  ...{ build: 'b', lastId: 'x-1', stories: {} },
});

/** Updates come in a row: the first is drawn at once, the last of them a moment later. */
const update = (reports: StoryFile['reports']) => told.onStory({ ...file, reports }, null);
const shownReports = () => wall.data()?.story.reports.size;

const pass = (seconds: number) => vi.advanceTimersByTime(seconds * SECOND);

test('a wall is stale since the last word once none comes', () => {
  vouch(AT_TWO);
  pass(40);
  expect(wall.staleSince()).toBeNull();
  pass(1);
  expect(wall.staleSince()).toBe(AT_TWO);
});

test('a wall is stale as soon after the clock of the server was set back, by the time it has now', () => {
  vouch(AT_THREE);
  pass(15);
  vouch(AT_TWO);
  pass(41);
  expect(wall.staleSince()).toBe(AT_TWO);
});

test('a wall is stale as soon where the files were looked at before the clock of the server was set back', () => {
  vouch(AT_TWO, AT_THREE);
  pass(41);
  expect(wall.staleSince()).toBe(AT_THREE);
});

test('a wall is stale while a server answers that has not reached its files for long', () => {
  vouch(AT_THREE, AT_TWO);
  expect(wall.staleSince()).toBe(AT_TWO);
});

test('a wall has drawn what it is vouched for', () => {
  update(file.reports.slice(0, -2));
  update(file.reports);
  expect(shownReports()).toBe(file.reports.length - 2);
  vouch(AT_TWO);
  expect(shownReports()).toBe(file.reports.length);
});

test('a wall is not vouched for while it cannot draw what it was told', () => {
  vouch(AT_TWO);
  update(file.reports);
  // A newer server's file may be of another shape.
  update(null as unknown as []);
  expect(() => pass(1)).toThrow('null');
  expect(() => vouch(AT_THREE)).toThrow('null');
  pass(40);
  expect(wall.staleSince()).toBe(AT_TWO);
  expect(shownReports()).toBe(file.reports.length);
  update(file.reports.slice(1));
  vouch(AT_THREE);
  expect(wall.staleSince()).toBeNull();
});

test('a wall knows the build of whoever answers, whatever it says', () => {
  expect(wall.build).toBeNull();
  told.onHeard?.({ ...stateOf(AT_TWO), build: 'another' });
  expect(wall.build).toBe('another');
});
