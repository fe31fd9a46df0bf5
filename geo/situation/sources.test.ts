import { describe, expect, it } from 'vitest';
import { parseMoment, parseStoryDate, type Moment } from '#geo/model/moment.ts';
import { readRealStory } from './golden/read-real-story.test-support.ts';
import { sourcesAt } from './sources.ts';

const story = readRealStory();
const zone = story.settings.timezone;
const reports = [...story.reports.values()];

function momentAt(text: string): Moment {
  const moment = parseMoment(text, zone);
  if (moment === null) throw new Error(`${text} is no moment.`);
  return moment;
}

describe('sources as of a moment', () => {
  it('lists no page that was published later, and says how many there are', () => {
    const moment = momentAt('2022-01-09T15:00:00Z');
    const { known, later } = sourcesAt(story, reports, moment, false);
    for (const { published } of known) {
      const date = parseStoryDate(published ?? '', zone);
      expect(date?.first).toBeLessThanOrEqual(moment);
    }
    const all = sourcesAt(story, reports, moment, true);
    expect(known.length + later).toBe(all.known.length + all.later);
    expect(later).toBeGreaterThan(0);
  });

  it('lists a page without a date as of now only', () => {
    const now = momentAt('2026-11-22');
    expect(sourcesAt(story, reports, now, true).later).toBe(0);
    expect(
      sourcesAt(story, reports, now, false).known.every(({ published }) => published !== null),
    ).toBe(true);
  });

  it('lists each page once', () => {
    const { known } = sourcesAt(story, reports, momentAt('2026-11-22'), true);
    expect(new Set(known).size).toBe(known.length);
  });
});
