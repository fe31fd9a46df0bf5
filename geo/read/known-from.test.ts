import { describe, expect, it } from 'vitest';
import { reportId, type ReportId } from '#geo/model/ids.ts';
import { parseStoryDate, type StoryDate } from '#geo/model/moment.ts';
import { knownFromOf } from './known-from.ts';

const ZONE = 'Asia/Almaty';

function dateOf(text: string): StoryDate {
  const date = parseStoryDate(text, ZONE);
  if (date === null) throw new Error(`${text} is no date.`);
  return date;
}

/** From when on each report is known, in local time. `endedBy` as [ended, ender]. */
function known(
  reported: Readonly<Record<string, string>>,
  endings: readonly (readonly [ended: string, ender: string])[] = [],
): Record<string, string> {
  const reports = new Map(
    Object.entries(reported).map(([id, text]) => [reportId(id), { reported: dateOf(text) }]),
  );
  const endedBy = new Map<ReportId, ReportId[]>();
  for (const [ended, ender] of endings) {
    endedBy.set(reportId(ended), [...(endedBy.get(reportId(ended)) ?? []), reportId(ender)]);
  }
  const local = new Intl.DateTimeFormat('sv', {
    timeZone: ZONE,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return Object.fromEntries(
    [...knownFromOf(reports, endedBy)].map(([id, moment]) => [id, local.format(moment)]),
  );
}

describe('from when on a report is known', () => {
  it('is its instant, where it has one', () => {
    expect(known({ a: '2022-01-09T21:33+06:00' })).toEqual({ a: '2022-01-09 21:33:00' });
  });

  it('is the end of its day, month or year in its zone', () => {
    expect(known({ day: '2022-01-09', month: '2022-01', year: '2022' })).toEqual({
      day: '2022-01-09 23:59:59',
      month: '2022-01-31 23:59:59',
      year: '2022-12-31 23:59:59',
    });
  });

  it('is an hour before the first report that ends it, where that is earlier', () => {
    const reported = { claim: '2022-01-09', denial: '2022-01-09T21:33+06:00', again: '2022-01-10' };
    const endings = [['claim', 'again'] as const, ['claim', 'denial'] as const];
    expect(known(reported, endings)['claim']).toBe('2022-01-09 20:33:00');
  });

  it('is not moved by an end that comes on a later day', () => {
    const reported = { claim: '2022-01-09', denial: '2022-01-10T12:00+06:00' };
    expect(known(reported, [['claim', 'denial']])['claim']).toBe('2022-01-09 23:59:59');
  });

  it('is never before its own day began', () => {
    const reported = { claim: '2022-01-09', denial: '2022-01-09T00:20+06:00' };
    expect(known(reported, [['claim', 'denial']])['claim']).toBe('2022-01-09 00:00:00');
  });

  it('steps back an hour for each report of a chain that has days alone', () => {
    const reported = { one: '2022-01', two: '2022-01-09', three: '2022-01-09T12:00+06:00' };
    const endings = [['one', 'two'] as const, ['two', 'three'] as const];
    expect(known(reported, endings)).toEqual({
      one: '2022-01-09 10:00:00',
      two: '2022-01-09 11:00:00',
      three: '2022-01-09 12:00:00',
    });
  });

  it('leaves an instant alone, whatever ends it', () => {
    const reported = { claim: '2022-01-09T11:45+06:00', denial: '2022-01-09T12:00+06:00' };
    expect(known(reported, [['claim', 'denial']])['claim']).toBe('2022-01-09 11:45:00');
  });

  it('comes to an end on a circle of links', () => {
    const endings = [['a', 'b'] as const, ['b', 'c'] as const, ['c', 'a'] as const];
    const all = known({ a: '2022-01-09', b: '2022-01-09', c: '2022-01-09' }, endings);
    expect(Object.values(all).every((text) => text.startsWith('2022-01-09'))).toBe(true);
  });

  it('does not need the call stack for a chain of 100,000', () => {
    const ids = Array.from({ length: 100_000 }, (_, index) => `r-${index}`);
    const reported = Object.fromEntries(ids.map((id) => [id, '2022-01-09']));
    const endings = ids.slice(1).map((id, index) => [`r-${index}`, id] as const);
    expect(known(reported, endings)['r-0']).toBe('2022-01-09 00:00:00');
  });
});
