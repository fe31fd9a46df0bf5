import { describe, expect, it } from 'vitest';
import { dayOf, formatMoment, momentOf, parseStoryDate } from './moment.ts';

const iso = (milliseconds: number | undefined) => new Date(milliseconds ?? NaN).toISOString();

describe('dates of a story', () => {
  it('cover the whole day in the zone they are meant in, as it was then', () => {
    const aktau = parseStoryDate('2022-01-05', 'Asia/Aqtau');
    const almaty = parseStoryDate('2022-01-05', 'Asia/Almaty');
    expect(iso(aktau?.first)).toBe('2022-01-04T19:00:00.000Z');
    expect(iso(almaty?.first)).toBe('2022-01-04T18:00:00.000Z');
    expect(iso(almaty?.last)).toBe('2022-01-05T17:59:59.999Z');
  });

  it('cover a month, a year, an interval', () => {
    expect(iso(parseStoryDate('2022-02', 'UTC')?.last)).toBe('2022-02-28T23:59:59.999Z');
    expect(iso(parseStoryDate('2022', 'UTC')?.first)).toBe('2022-01-01T00:00:00.000Z');
    const interval = parseStoryDate('2022-01-05/2022-01-06', 'UTC');
    expect([iso(interval?.first), iso(interval?.last)]).toEqual([
      '2022-01-05T00:00:00.000Z',
      '2022-01-06T23:59:59.999Z',
    ]);
    expect(interval?.precision).toBe('day');
  });

  it('have days of 23 and 25 hours where clocks change', () => {
    const day = parseStoryDate('2022-03-27', 'Europe/Berlin');
    expect(((day?.last ?? 0) - (day?.first ?? 0) + 1) / 3_600_000).toBe(23);
  });

  it.each([
    '2022-02-29',
    '2022-00',
    '22-01-05',
    '2022-01-05T16:00',
    '2022-01-06/2022-01-05',
    'NaN',
    '',
  ])('refuse %j', (text) => expect(parseStoryDate(text, 'UTC')).toBeNull());
});

describe('moments', () => {
  it('refuse what is no number', () => {
    expect(() => momentOf(NaN)).toThrow('whole milliseconds');
  });

  it('fall on the day of the zone', () => {
    const moment = momentOf(Date.parse('2022-01-05T18:30:00Z'));
    expect(dayOf(moment, 'Asia/Almaty')).toBe('2022-01-06');
    expect(dayOf(moment, 'Asia/Aqtau')).toBe('2022-01-05');
  });

  it('are written to the minute, or finer where they are finer', () => {
    expect(formatMoment(momentOf(0))).toBe('1970-01-01T00:00Z');
    expect(formatMoment(momentOf(1001))).toBe('1970-01-01T00:00:01.001Z');
  });
});
