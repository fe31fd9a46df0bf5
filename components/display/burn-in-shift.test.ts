import { expect, test } from 'vitest';
import { LARGEST_SHIFT, shiftAt } from './burn-in-shift.ts';

const MINUTE = 60_000;
const hour = Array.from({ length: 60 }, (_, minute) => shiftAt(minute * MINUTE));

test('the picture stands elsewhere each minute, and never far away', () => {
  hour.slice(1).forEach(([x, y], index) => {
    const [beforeX, beforeY] = hour[index] ?? [NaN, NaN];
    expect(Math.hypot(x - beforeX, y - beforeY)).toBeGreaterThan(0);
    expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(LARGEST_SHIFT);
  });
});

test('the picture leans to no side', () => {
  expect(hour.reduce((sum, [x]) => sum + x, 0)).toBe(0);
  expect(hour.reduce((sum, [, y]) => sum + y, 0)).toBe(0);
});
