import { expect, test } from 'vitest';
import { minuteOf, momentOf, type Moment } from '#geo/model/moment.ts';
import { NO_FILTER } from '#geo/model/report-filter.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { readSettings } from '#geo/store/settings.ts';
import { wordsFor } from '#geo/words/words.ts';
import { PageShare } from './page-share.tsx';

const story = readRealStory();
const AN_HOUR = 3_600_000;

/** What an address without a moment is pinned to. */
function nowOf(moment: Moment, at: Moment | null): number {
  const context = { language: 'en', at } as const;
  const shown = { story, words: wordsFor('en'), context, moment };
  const page = PageShare({
    target: { kind: 'story', story: story.settings.id },
    shown: { ...shown, filter: NO_FILTER, since: null, photos: new Map() },
    settings: readSettings(),
  });
  return page.props.now;
}

test('a link of now is pinned to when the page was drawn, however long it has stood open', () => {
  const drawn = momentOf(Date.now() - AN_HOUR);
  expect(nowOf(drawn, null)).toBe(minuteOf(drawn));
});

test('a page of the past that is moved to now is not pinned to the past', () => {
  const past = momentOf(Date.parse('2022-01-09T15:00:00Z'));
  expect(nowOf(past, past)).toBeGreaterThan(Date.now() - AN_HOUR);
});
