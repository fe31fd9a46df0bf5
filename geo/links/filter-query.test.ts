import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '#geo/model/measure.ts';
import { publisherKey, sourceLanguage } from '#geo/model/publisher.ts';
import { REPORT_KINDS } from '#geo/model/report.ts';
import { NO_FILTER, isFiltering } from '#geo/model/report-filter.ts';
import { OUTCOMES } from '#geo/model/toll.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { filterOf, filterParts, isTidy, withoutFilter, type Query } from './filter-query.ts';

const story = readRealStory();
const sources = [...story.sources.values()];

const queryOf = (parts: readonly string[]): Query =>
  Object.fromEntries(new URLSearchParams(parts.join('&')));

const someOf = <Value>(values: readonly Value[]) => fc.subarray([...new Set(values)]);
const anyFilter = fc.record({
  kinds: someOf(REPORT_KINDS),
  outcomes: someOf(OUTCOMES),
  measures: someOf(MEASURES),
  places: someOf([...story.places.keys()].toSorted()),
  publishers: someOf(sources.map(publisherKey).toSorted()),
  languages: someOf(sources.map(sourceLanguage).toSorted()),
  text: fc.oneof(
    fc.constantFrom('', 'Нұр-Сұлтан', 'a&b=c %,+'),
    fc.stringMatching(/^[a-z]{1,20}$/),
  ),
});

describe('the filter of an address', () => {
  it('reads back as it was written, and is tidy then', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const query = queryOf(filterParts(filter));
        expect(filterOf(query, story)).toEqual(filter);
        expect(isTidy(query, filter)).toBe(true);
      }),
    );
  });

  it('leaves out what the story does not have', () => {
    const asked = {
      place: 'aktau,atlantis',
      source: 'tass,nobody',
      language: 'ru,xx',
      kind: 'rumour',
    };
    const filter = filterOf(asked, story);
    expect(filterParts(filter)).toEqual(['place=aktau', 'source=tass', 'language=ru']);
    expect(isTidy(asked, filter)).toBe(false);
  });

  it('reads what a form writes, a name for each box and what is empty too, which is not tidy', () => {
    const asked = { kind: ['incident', 'photo'] };
    const filter = filterOf(asked, story);
    expect(filter).toEqual({ ...NO_FILTER, kinds: ['incident', 'photo'] });
    expect(isTidy(asked, filter)).toBe(false);
    expect(isTidy({ kind: 'incident,photo' }, filter)).toBe(true);
    expect(isTidy({ kind: 'incident,photo', q: '' }, filter)).toBe(false);
    const both = { ...filter, text: 'rally' };
    expect(isTidy({ at: '2022', kind: 'incident,photo', view: '6/0/0', q: 'rally' }, both)).toBe(
      true,
    );
    expect(isTidy({ q: 'rally', kind: 'incident,photo' }, both)).toBe(false);
  });

  it('is taken away, and nothing else', () => {
    const others = ['at=2022-01-09T15:00Z', 'view=6.2/43.65/51.17'];
    const parts = filterParts({ ...NO_FILTER, kinds: ['photo'], text: 'at view' });
    expect(withoutFilter(`?${[...others, ...parts].join('&')}`)).toBe(`?${others.join('&')}`);
    expect(withoutFilter(`?${parts.join('&')}`)).toBe('');
  });

  it('is none where nothing is asked for, and others’ parameters are not its own', () => {
    const asked = { at: '2022-01-09', utm_source: 'x' };
    expect(filterOf(asked, story)).toEqual(NO_FILTER);
    expect(isFiltering(NO_FILTER)).toBe(false);
    expect(isTidy(asked, NO_FILTER)).toBe(true);
  });
});
