import { expect, test } from 'vitest';
import { LANGUAGES } from '#geo/model/language.ts';
import { countIn, pluralFormsOf } from './plural-forms.ts';
import { wordsFor } from './words.ts';

test.each(LANGUAGES)('the forms say in %s what the whole message says', (language) => {
  const words = wordsFor(language);
  const { say } = words;
  for (const key of ['count.reports', 'count.kind-casualties', 'count.ended'] as const) {
    const forms = pluralFormsOf(language, say, key);
    for (const count of [1, 2, 5, 11, 21, 22, 25, 111, 3000]) {
      expect(countIn(language, forms, count)).toBe(
        say(key, { count, number: words.number(count) }),
      );
    }
  }
});
