import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOf, parseStoryDate } from '#geo/model/moment.ts';
import { histogramOf } from './histogram.ts';
import { countByUnit, hoursAround, shareOfTime, spanOf, timeAt } from './time-span.ts';

const ALMATY = 'Asia/Almaty';
const at = (text: string) => {
  const date = parseStoryDate(text, ALMATY);
  if (!date) throw new Error(`"${text}" is no date.`);
  return date;
};
const period = { from: at('2022-01-01').first, until: at('2022-02-07').last };
const times = ['2022-01-02', '2022-01-05T03:00:00Z', '2022-01-05T15:00:00Z', '2023-01-31'].map(
  (text) => at(text).last,
);
const now = at('2026-11-22').last;
const span = spanOf({ zone: ALMATY, times, period, now });

describe('the span of a time bar', () => {
  it('of an ended story goes on to the day of its last report, closer drawn', () => {
    expect(span.from).toBe(at('2022-01-01').first);
    expect(span.until).toBe(at('2022-02-08').first);
    expect(span.end).toBe(at('2023-02-01').first);
    expect(shareOfTime(span, span.until ?? 0)).toBeGreaterThan(0.5);
  });

  it('of a running story ends now', () => {
    const running = spanOf({ zone: ALMATY, times, period: { ...period, until: null }, now });
    expect(running).toEqual({ from: span.from, until: null, end: now });
  });

  it('by the hour is the day with those around it', () => {
    expect(hoursAround(at('2022-01-09T15:00:00Z').first, ALMATY)).toEqual({
      from: at('2022-01-08').first,
      until: null,
      end: at('2022-01-11').first,
    });
  });

  it('finds the moment at the place of a moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: span.from, max: span.end }), (moment) => {
        expect(Math.abs(timeAt(span, shareOfTime(span, moment)) - moment)).toBeLessThan(1);
      }),
    );
  });
});

describe('the histogram', () => {
  it('counts each report once, in the day of the zone', () => {
    const counts = countByUnit(times, 'day', ALMATY);
    expect(counts.get(at('2022-01-05').first)).toBe(2);
    expect([...counts.values()].reduce((sum, count) => sum + count)).toBe(times.length);
  });

  it('draws one bar a day with reports, and none outside of the span', () => {
    const bars = (path: string) => path.split('M').length - 1;
    expect(bars(histogramOf(times, span, 'day', ALMATY))).toBe(3);
    const hours = hoursAround(momentOf(Date.parse('2022-01-05T12:00Z')), ALMATY);
    expect(bars(histogramOf(times, hours, 'hour', ALMATY))).toBe(2);
  });
});
