import { momentOf } from '#geo/model/moment.ts';
import type { Calendar } from './calendar.ts';

/** How a language writes a day, for a script that has none of its words: `{day} {month} {year}`. */
export interface DatePattern {
  readonly withYear: string;
  readonly withoutYear: string;
  /** In the form that they have beside a day; January first. */
  readonly months: readonly string[];
}

const MONTHS = Array.from({ length: 12 }, (_, month) => month);

const first = (month: number) => momentOf(Date.UTC(2000, month, 1));

/** Taken from what the calendar writes of a day in January of 2000. */
export function datePatternOf({ day }: Pick<Calendar, 'day'>): DatePattern {
  const written = (month: number) => day(first(month), 'UTC', { withoutYearOf: first(month) });
  const months = MONTHS.map((month) => written(month).replace('1', '').trim());
  const patternIn = (text: string) =>
    text
      .replace('2000', '{year}')
      .replace('1', '{day}')
      .replace(months[0] ?? '', '{month}');
  return { withYear: patternIn(day(first(0), 'UTC')), withoutYear: patternIn(written(0)), months };
}
