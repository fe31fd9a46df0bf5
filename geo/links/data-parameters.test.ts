import { describe, expect, it } from 'vitest';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { filterOf } from './filter-query.ts';
import { DATA_PARAMETERS, readFilter } from './data-parameters.ts';
import { parameterReader } from './parameter-reader.ts';

const story = readRealStory();
const readerOf = (query: string) => parameterReader(new URLSearchParams(query));

/** Everything wrong with a query that may say a moment and a filter. */
function problemsOf(query: string): string[] {
  const reader = readerOf(query);
  reader.one(DATA_PARAMETERS.at, story.settings.timezone);
  readFilter(reader, story);
  return reader.problems().map(({ parameter, detail }) => `${parameter}: ${detail}`);
}

describe('a strict reader of parameters', () => {
  it('reads what a page reads', () => {
    const query = 'kind=photo,incident&place=almaty&source=tass&language=ru&q=airport';
    const asked = Object.fromEntries(new URLSearchParams(query));
    const reader = readerOf(query);
    expect(readFilter(reader, story)).toEqual(filterOf(asked, story));
    expect(reader.problems()).toEqual([]);
  });

  it('reads a day as its end in the zone of the story, and an offset whose "+" came as a space', () => {
    const end = readerOf('at=2022-01-09').one(DATA_PARAMETERS.at, 'Asia/Almaty');
    expect(new Date(end ?? 0).toISOString()).toBe('2022-01-09T17:59:59.999Z');
    const instant = readerOf('at=2022-01-09T15:00+06:00').one(DATA_PARAMETERS.at);
    expect(new Date(instant ?? 0).toISOString()).toBe('2022-01-09T09:00:00.000Z');
  });

  it('takes several values with commas or each by itself', () => {
    expect(readerOf('kind=photo&kind=incident').several(DATA_PARAMETERS.kind)).toEqual([
      'incident',
      'photo',
    ]);
  });

  it('names every problem at once', () => {
    expect(problemsOf('at=yesterday&kind=photo,rumour&place=atlantis,a%20b&colour=red')).toEqual([
      expect.stringMatching(/^at: "yesterday" is not a moment: write an instant/),
      'kind: "rumour" is not one of incident, casualties, emergency, photo, statement.',
      `place: "a b" is not a place's id, as in mangystau-region.`,
      'place: The story has no place "atlantis".',
      'colour: This address has no such parameter: it takes at, kind, outcome, measure, place, source, language, q.',
    ]);
  });

  it('refuses what stands in an address without a value', () => {
    expect(problemsOf('at=&kind=')).toHaveLength(2);
  });

  it('refuses two moments: neither is meant more than the other', () => {
    expect(problemsOf('at=2022-01-09&at=2022-01-10')).toEqual(['at: It is given more than once.']);
  });

  it.each(['source=nobody', 'language=xx', `q=${'long '.repeat(30)}`, '__proto__=1'])(
    'refuses %j',
    (query) => expect(problemsOf(query)).toHaveLength(1),
  );

  it('says of an address without parameters that it takes none', () => {
    expect(readerOf('at=2022').problems()).toEqual([
      { parameter: 'at', detail: 'This address has no such parameter: it takes none.' },
    ]);
  });
});
