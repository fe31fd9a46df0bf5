import { expect, test } from 'vitest';
import { LANGUAGES } from '#geo/model/language.ts';
import { momentOf } from '#geo/model/moment.ts';
import { datePatternOf } from './date-pattern.ts';
import { wordsFor } from './words.ts';

test.each(LANGUAGES)(
  'the pattern of a day, filled in, is the day as the calendar has it (%s)',
  (language) => {
    const words = wordsFor(language);
    const { withYear, withoutYear, months } = datePatternOf(words);
    for (let month = 0; month < 12; month += 1) {
      const moment = momentOf(Date.UTC(2021, month, 11));
      const fill = (pattern: string) =>
        pattern
          .replace('{day}', '11')
          .replace('{month}', months[month] ?? '')
          .replace('{year}', '2021');
      expect(fill(withYear)).toBe(words.day(moment, 'UTC'));
      expect(fill(withoutYear)).toBe(words.day(moment, 'UTC', { withoutYearOf: moment }));
    }
  },
);
