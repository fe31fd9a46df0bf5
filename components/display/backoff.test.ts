import { expect, test } from 'vitest';
import { startBackoff } from './backoff.ts';

test('waits twice as long after each failure, up to a minute, and begins anew after five good ones', () => {
  const backoff = startBackoff();
  const waits = Array.from({ length: 8 }, (_, failure) => backoff(failure * 60_000).milliseconds);
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  expect(backoff(7 * 60_000).isLongest).toBe(true);
  expect(backoff(7 * 60_000 + 300_001)).toEqual({ milliseconds: 1000, isLongest: false });
});
