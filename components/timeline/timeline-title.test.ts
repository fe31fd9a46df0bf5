import { describe, expect, it } from 'vitest';
import type { Shown } from '#components/shown.ts';
import { placeId, reportId } from '#geo/model/ids.ts';
import { momentOf } from '#geo/model/moment.ts';
import { NO_FILTER } from '#geo/model/report-filter.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { wordsFor } from '#geo/words/words.ts';
import { timelineTitle } from './timeline-title.ts';

const story = readRealStory();
const shown: Shown = {
  story,
  words: wordsFor('en'),
  context: { language: 'en', at: null },
  moment: momentOf(Date.parse('2022-03-01T00:00Z')),
  filter: NO_FILTER,
  since: null,
  photos: new Map(),
};

function titleOf(report: string, place: string): string {
  const found = story.reports.get(reportId(report));
  const at = story.places.get(placeId(place));
  if (!found || !at) throw new Error(`There is no ${report} or no ${place}.`);
  return timelineTitle(found, at, shown);
}

describe('the title of a report in a timeline', () => {
  it('is its figure', () => {
    expect(titleOf('0109-164-killed', 'kz')).toBe('164 people killed');
  });

  it('is its measures, without places and dates', () => {
    const title = titleOf('0105-soe-almaty', 'almaty');
    expect(title).toContain('State of emergency declared');
    expect(title).not.toContain('Almaty');
  });
});
