import { momentOf, type Moment } from '#geo/model/moment.ts';
import { LENGTH_OF, shareOfTime, startOfDay, type TimeSpan, type TimeUnit } from './time-span.ts';

/** A label of the bar's axis. */
export interface TimeTick {
  /** Where it begins, 0 to 1. */
  readonly share: number;
  readonly label: string;
}

const STEPS: Readonly<Record<TimeUnit, readonly number[]>> = {
  day: [1, 2, 7, 14, 30, 90, 365, 3650],
  hour: [6, 12, 24],
};
const MOST = 6;

/** Days or hours at even distances; after the story's own period one more, where the bar ends. */
export function ticksOf(
  span: TimeSpan,
  unit: TimeUnit,
  zone: string,
  say: (moment: Moment, isLast: boolean) => string,
): TimeTick[] {
  const { from, end } = span;
  const until = span.until ?? end;
  const units = (until - from) / LENGTH_OF[unit];
  const step = (STEPS[unit].find((one) => units / one <= MOST) ?? units) * LENGTH_OF[unit];
  const count = Math.floor((until - from) / step);
  const own = Array.from({ length: count + 1 }, (_, index) => from + index * step)
    .filter((moment) => until - moment > step * 0.6)
    .map((moment) => (unit === 'day' ? startOfDay(momentOf(moment + HALF_A_DAY), zone) : moment))
    .map((moment) => tickAt(span, momentOf(moment), say, false));
  return span.until === null ? own : [...own, tickAt(span, momentOf(end - 1), say, true)];
}

/** Days of 23 or 25 hours are days too. */
const HALF_A_DAY = LENGTH_OF.day / 2;

const tickAt = (
  span: TimeSpan,
  moment: Moment,
  say: (moment: Moment, isLast: boolean) => string,
  isLast: boolean,
) => ({ share: shareOfTime(span, moment), label: say(moment, isLast) });
