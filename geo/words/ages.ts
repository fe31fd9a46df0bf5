import { dayOf, type Moment, type StoryDate } from '#geo/model/moment.ts';
import type { Say } from './messages.ts';

export interface AgeWords {
  /**
   * How old a date is at a moment: "3 hours ago"; at a moment that is not now "3 hours earlier". Null for a month or a
   * year that is hardly over: it has no age worth saying.
   */
  age(date: StoryDate, moment: Moment, zone: string, isNow: boolean): string | null;
}

type Unit = 'minute' | 'hour' | 'day' | 'month' | 'year';

interface Age {
  readonly unit: Unit;
  readonly count: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The age of a month or year is told in months at least. */
const LONG_DAYS = 61;
const DAYS_OF_MONTH = 30.44;
const DAYS_OF_YEAR = 365.25;

/** Said in full units that have passed. Intl.RelativeTimeFormat has no words for "earlier", and in browsers no Kazakh. */
export function ageWordsOf(say: Say, number: (value: number) => string): AgeWords {
  return {
    age: (date, moment, zone, isNow) => {
      const age = ageOf(date, moment, zone);
      if (age === null) return null;
      const { unit, count } = age;
      if (count === 0) return say(`age.${unit === 'day' ? 'same-day' : 'none'}-${tense(isNow)}`);
      const length = say(`age.${unit}`, { count, number: number(count) });
      return say(`age.${tense(isNow)}`, { age: length });
    },
  };
}

const tense = (isNow: boolean) => (isNow ? 'ago' : 'earlier');

function ageOf({ precision, last }: StoryDate, moment: Moment, zone: string): Age | null {
  switch (precision) {
    case 'instant': {
      const passed = Math.max(0, moment - last);
      if (passed < HOUR) return { unit: 'minute', count: Math.floor(passed / MINUTE) };
      if (passed < 2 * DAY) return { unit: 'hour', count: Math.floor(passed / HOUR) };
      return ageInDays(Math.floor(passed / DAY));
    }
    case 'day':
      return ageInDays(Math.max(0, dayNumber(moment, zone) - dayNumber(last, zone)));
    case 'month':
    case 'year': {
      const days = dayNumber(moment, zone) - dayNumber(last, zone);
      return days < LONG_DAYS ? null : ageInDays(days);
    }
  }
}

/** Of the calendar: the night between two days is one day. */
const dayNumber = (moment: Moment, zone: string) => Date.parse(dayOf(moment, zone)) / DAY;

const SHORT = 2;

/** In the largest unit of which there are two, but days. */
function ageInDays(days: number): Age {
  const years = Math.floor(days / DAYS_OF_YEAR);
  if (years >= SHORT) return { unit: 'year', count: years };
  const months = Math.floor(days / DAYS_OF_MONTH);
  return months >= SHORT ? { unit: 'month', count: months } : { unit: 'day', count: days };
}
