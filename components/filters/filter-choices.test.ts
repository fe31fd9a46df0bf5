import { describe, expect, it } from 'vitest';
import type { Shown } from '#components/shown.ts';
import { momentOf } from '#geo/model/moment.ts';
import { NO_FILTER, type ReportFilter } from '#geo/model/report-filter.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { keptBy } from '#geo/situation/report-filter.ts';
import { isKnown } from '#geo/situation/standing.ts';
import { wordsFor } from '#geo/words/words.ts';
import { choiceLists } from './filter-choices.ts';

const story = readRealStory();

function listsAt(at: string | null, filter: Partial<ReportFilter> = {}) {
  const moment = momentOf(Date.parse(at ?? '2027-01-01T00:00Z'));
  const shown: Shown = {
    story,
    words: wordsFor('en'),
    context: { language: 'en', at: at === null ? null : moment },
    moment,
    filter: { ...NO_FILTER, ...filter },
    since: null,
    photos: new Map(),
  };
  const reports = [...story.reports.values()].filter((report) => isKnown(report, moment));
  return { reports, lists: choiceLists(reports, shown) };
}

const listOf = ({ lists }: ReturnType<typeof listsAt>, key: string) =>
  lists.find((list) => list.key === key)?.choices ?? [];

describe('what a filter’s form has to choose', () => {
  it('are values in words, with how many reports have them', () => {
    const [incident] = listOf(listsAt(null), 'kinds');
    const { length } = [...story.reports.values()].filter(({ kind }) => kind === 'incident');
    expect(incident).toEqual({
      value: 'incident',
      label: 'Incident',
      count: length,
      isChosen: false,
    });
  });

  it('is nothing that all have: the country of a story that is all in it', () => {
    expect(listOf(listsAt(null), 'places').map(({ value }) => value)).not.toContain('kz');
  });

  it('is what has been chosen, first, though no report has it with the rest of the filter', () => {
    const [first] = listOf(listsAt(null, { kinds: ['photo'], publishers: ['tass'] }), 'publishers');
    expect(first).toEqual({ value: 'tass', label: 'TASS', count: 0, isChosen: true });
  });

  it('is no publisher, as of a moment, that wrote of it later', () => {
    const keysAt = (at: string) => listOf(listsAt(at), 'publishers').map(({ value }) => value);
    expect(keysAt('2022-01-06T00:00Z')).toContain('tass');
    expect(keysAt('2022-01-06T00:00Z')).not.toContain('human-rights-watch');
    expect(keysAt('2023-06-01T00:00Z')).toContain('human-rights-watch');
  });

  it('counts what the list would hold', () => {
    const { reports, lists } = listsAt(null, { text: 'Almaty', kinds: ['casualties'] });
    for (const { value, count } of lists.find(({ key }) => key === 'languages')?.choices ?? []) {
      const filter = {
        ...NO_FILTER,
        text: 'Almaty',
        kinds: ['casualties' as const],
        languages: [value],
      };
      expect(reports.filter(keptBy(story, filter))).toHaveLength(count);
    }
  });
});
