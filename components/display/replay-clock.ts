import { momentOf, parseStoryDate, type Moment } from '#geo/model/moment.ts';
import type { Story } from '#geo/model/story.ts';

export interface ReplaySpan {
  readonly from: Moment;
  readonly until: Moment;
}

const HOUR = 3_600_000;
const MINUTE = 60_000;
/** How long the end is shown before the story begins anew. */
const HOLD_MILLISECONDS = 15_000;

/** What a replay goes through: from the first report to the end of the story, or to now. */
export function replaySpanOf({ settings, reports }: Story, now: Moment): ReplaySpan {
  const { period, timezone } = settings;
  const until = period.until === undefined ? null : parseStoryDate(period.until, timezone);
  const begun = parseStoryDate(period.from, timezone)?.first ?? now;
  const end = until === null ? now : Math.min(now, until.last);
  const known = [...reports.values()].map(({ knownFrom }) => knownFrom);
  const first = known.reduce((least, one) => Math.min(least, one), end);
  return { from: momentOf(Math.min(Math.max(begun, first), end)), until: momentOf(end) };
}

/**
 * The moment that a replay is at: it follows from the time alone, so that screens that replay a story show the same, and
 * one that starts anew goes on.
 * @param hoursAMinute How many hours of the story go by in a minute.
 */
export function replayMoment(span: ReplaySpan, hoursAMinute: number, now: Moment): Moment {
  const speed = (hoursAMinute * HOUR) / MINUTE;
  const length = (span.until - span.from) / speed;
  const passed = now % (length + HOLD_MILLISECONDS);
  const moment = span.from + Math.min(passed, length) * speed;
  return momentOf(Math.min(span.until, Math.floor(moment)));
}
