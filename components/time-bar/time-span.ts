import { dayOf, momentOf, parseStoryDate, type Moment } from '#geo/model/moment.ts';

/** What a time bar spans. */
export interface TimeSpan {
  readonly from: Moment;
  /** Where the story's own period ends and what follows is drawn closer; null: one scale for all. */
  readonly until: Moment | null;
  readonly end: Moment;
}

const DAY = 86_400_000;
/** Of the bar's length, what the story's own period has where reports came long after it. */
const OWN_SHARE = 0.84;

interface Telling {
  readonly zone: string;
  /** When its reports became known, in order. */
  readonly times: readonly Moment[];
  /** First and last instant of its period; the last null while it runs. */
  readonly period: { readonly from: Moment; readonly until: Moment | null };
  readonly now: Moment;
}

/** All that a story's bar spans, in whole days of its zone; the end of a running story is now. */
export function spanOf({ zone, times, period, now }: Telling): TimeSpan {
  const from = startOfDay(momentOf(Math.min(period.from, times[0] ?? period.from)), zone);
  if (period.until === null || period.until >= now) return { from, until: null, end: now };
  const last = momentOf(Math.max(period.until, times.at(-1) ?? period.until));
  const end = endOfDay(last, zone);
  const until = endOfDay(period.until, zone);
  return { from, until: until < end ? until : null, end };
}

/** The day of a moment with the day before and after it: what the bar shows by the hour. */
export function hoursAround(moment: Moment, zone: string): TimeSpan {
  const from = startOfDay(momentOf(startOfDay(moment, zone) - 1), zone);
  return { from, until: null, end: endOfDay(momentOf(endOfDay(moment, zone) + 1), zone) };
}

/** Where on the bar a moment is, 0 to 1. */
export function shareOfTime({ from, until, end }: TimeSpan, moment: number): number {
  const within = (first: number, last: number) =>
    Math.min(1, Math.max(0, (moment - first) / (last - first)));
  if (until === null) return within(from, end);
  return OWN_SHARE * within(from, until) + (1 - OWN_SHARE) * within(until, end);
}

/** The moment at a place on the bar. */
export function timeAt({ from, until, end }: TimeSpan, share: number): number {
  if (until === null) return from + share * (end - from);
  if (share <= OWN_SHARE) return from + (share / OWN_SHARE) * (until - from);
  return until + ((share - OWN_SHARE) / (1 - OWN_SHARE)) * (end - until);
}

/** The first instant of a moment's day in a zone. */
export const startOfDay = (moment: Moment, zone: string): Moment =>
  parseStoryDate(dayOf(moment, zone), zone)?.first ?? moment;

/** The first instant of the day after. */
function endOfDay(moment: Moment, zone: string): Moment {
  const last = parseStoryDate(dayOf(moment, zone), zone)?.last;
  return last === undefined ? moment : momentOf(last + 1);
}

export type TimeUnit = 'day' | 'hour';

/** The beginnings of the days or hours that times fall into, and how many do. */
export function countByUnit(
  times: readonly Moment[],
  unit: TimeUnit,
  zone: string,
): ReadonlyMap<Moment, number> {
  const counts = new Map<Moment, number>();
  for (const time of times) {
    const start = unit === 'day' ? startOfDay(time, zone) : startOfHour(time);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return counts;
}

const HOUR = 3_600_000;
const startOfHour = (moment: Moment) => momentOf(Math.floor(moment / HOUR) * HOUR);

export const LENGTH_OF: Readonly<Record<TimeUnit, number>> = { day: DAY, hour: HOUR };
