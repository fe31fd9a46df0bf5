import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { hasServerTime, serverNow, setServerClock } from './server-clock.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const MINUTE = 60_000;

test('tells the time of the server, whatever the clock of the device says', async () => {
  expect(hasServerTime()).toBe(false);
  setServerClock('2022-01-09T15:00:00.000Z');
  await vi.advanceTimersByTimeAsync(5 * MINUTE);
  expect(hasServerTime()).toBe(true);
  expect(new Date(serverNow()).toISOString()).toBe('2022-01-09T15:05:00.000Z');
  setServerClock('not a time');
  expect(new Date(serverNow()).toISOString()).toBe('2022-01-09T15:05:00.000Z');
});

test('counts the time that the device slept, and goes on when its clock is set back', () => {
  setServerClock('2022-01-09T15:00:00.000Z');
  vi.setSystemTime(Date.now() + 60 * MINUTE);
  expect(new Date(serverNow()).toISOString()).toBe('2022-01-09T16:00:00.000Z');
  vi.setSystemTime(Date.now() - 24 * 60 * MINUTE);
  expect(Number.isInteger(serverNow())).toBe(true);
  expect(serverNow()).toBeGreaterThanOrEqual(Date.parse('2022-01-09T15:00:00.000Z'));
});
