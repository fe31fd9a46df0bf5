import { scaleTime, scaleUtc } from 'd3-scale';
import { dayOf, momentOf, parseStoryDate, type Moment, type StoryDate } from '#geo/model/moment.ts';
import type { MeasureStretch } from '#geo/situation/measure-stretches.ts';

/** What stretches are drawn as of. */
interface AxisSetting {
  readonly moment: Moment;
  /** IANA zone whose days the axis shows. */
  readonly zone: string;
  /** Milliseconds for which an open-ended measure counts without being mentioned. */
  readonly patience: number;
  /** The axis does not begin before it. */
  readonly earliest: Moment;
}

/** Across all lanes, in per cent of their width. */
export interface TimeAxis extends AxisSetting {
  readonly first: Moment;
  readonly last: Moment;
  /** From 0 to 100, moments beside the axis at its ends. */
  readonly at: (moment: number) => number;
  readonly days: readonly { readonly day: number; readonly x: number }[];
  readonly months: readonly NamedMonth[];
  /** Where the moment stands; null: everything had ended by it. */
  readonly now: number | null;
}

/** A month where its first named day stands. */
interface NamedMonth {
  readonly month: StoryDate;
  readonly x: number;
  /** Its name ends there: beginning there it would not fit. */
  readonly isLast: boolean;
}

const DAY = 86_400_000;
const LEAST_SPAN = 3 * DAY;
/** How far announced ends may reach beyond the moment, at least. */
const LEAST_AHEAD = 21 * DAY;
/** Shares of the span left free before the first beginning and behind the last end. */
const MARGIN = { before: 0.02, behind: 0.07 } as const;
const DAY_TICKS = 6;
/** Per cent of the width that a day's number needs on each side, and the name of a month in all. */
const HALF_A_DAY_NAME = 3;
const MONTH_WIDTH = 36;

/** The axis of the stretches; its days are d3's choice. @throws Error where there are no stretches. */
export function axisOf(stretches: readonly MeasureStretch[], setting: AxisSetting): TimeAxis {
  if (stretches.length === 0) throw new Error('No stretch to draw: ask for the axis of some.');
  const { moment, zone, earliest } = setting;
  const begins = stretches.map(({ from, to }) => from ?? to ?? moment);
  const first = startOfDay(Math.max(Math.min(...begins), earliest), zone);
  const horizon = moment + Math.max(moment - first, LEAST_AHEAD);
  const ends = stretches.map((stretch) => Math.min(reachOf(stretch, setting), horizon));
  const reach = Math.max(...ends, first + LEAST_SPAN);
  const span = reach - first;
  const last = momentOf(Math.round(reach + span * MARGIN.behind));
  const at = scaleTime([first - span * MARGIN.before, last], [0, 100]).clamp(true);
  const days = daysOf(first, last, zone)
    .map((day) => ({ ...day, x: at(day.start) }))
    .filter(({ x }) => x <= 100 - HALF_A_DAY_NAME);
  const isOver = stretches.every(({ to }) => to !== null) || moment > last;
  return {
    ...setting,
    first,
    last,
    at,
    days: days.map(({ date, x }) => ({ day: date.getUTCDate(), x })),
    months: monthsOf(days, zone),
    now: isOver ? null : at(moment),
  };
}

/** Until when something is known of the stretch. */
function reachOf(stretch: MeasureStretch, { moment, patience }: AxisSetting): number {
  const { to, phase, lastMentioned, until, from } = stretch;
  if (to !== null) return to;
  if (phase === 'last-reported') return Math.min(lastMentioned + patience, moment);
  return Math.max(moment, until?.last ?? from ?? moment);
}

function startOfDay(moment: number, zone: string): Moment {
  const start = parseStoryDate(dayOf(momentOf(moment), zone), zone);
  if (!start) throw new Error(`${moment} has no day in ${zone}.`);
  return start.first;
}

interface Day {
  /** The calendar day, as its midnight in UTC: d3 knows no other zones. */
  readonly date: Date;
  /** Its midnight in the zone. */
  readonly start: Moment;
}

function daysOf(first: Moment, last: Moment, zone: string): Day[] {
  const dayIn = (moment: Moment) => Date.parse(dayOf(moment, zone));
  const days = scaleUtc([dayIn(first), dayIn(last)], [0, 1]).ticks(DAY_TICKS);
  return days.flatMap((date) => {
    const start = parseStoryDate(date.toISOString().slice(0, '2022-01-06'.length), zone)?.first;
    const isDay = date.getTime() % DAY === 0;
    return isDay && start !== undefined && start >= first ? [{ date, start }] : [];
  });
}

/** The first month by the beginning of the axis, each other by its first named day as far as its name fits. */
function monthsOf(days: readonly (Day & { readonly x: number })[], zone: string): NamedMonth[] {
  const monthOf = ({ date }: Day) => date.toISOString().slice(0, '2022-01'.length);
  const byMonth = [...Map.groupBy(days, monthOf)];
  let end = 0;
  return byMonth.flatMap(([text, [first]], index) => {
    const month = parseStoryDate(text, zone);
    const x = index === 0 ? 0 : (first?.x ?? 0);
    const isLast = x > 100 - MONTH_WIDTH;
    const begin = isLast ? x - MONTH_WIDTH : x;
    if (!month || begin < end) return [];
    end = begin + MONTH_WIDTH;
    return [{ month, x, isLast }];
  });
}
