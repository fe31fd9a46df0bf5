import { describe, expect, it } from 'vitest';
import { placeId } from '#geo/model/ids.ts';
import { parseMoment } from '#geo/model/moment.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { situationAt } from '#geo/situation/situation.ts';
import { daysOf } from './days.ts';

const story = readRealStory();
const moment = parseMoment('2022-12-31', 'UTC');
if (moment === null) throw new Error('The moment cannot be read.');
const { timeline } = situationAt(story, placeId('kz'), moment);
const days = daysOf(story, timeline);

describe('the days of a timeline', () => {
  it('hold every report once', () => {
    expect(days.flatMap(({ items }) => items)).toHaveLength(timeline.length);
  });

  it('come newest first, a month after its days', () => {
    const names = days.map(({ day }) => day);
    expect(names).toEqual(names.toSorted().toReversed());
  });

  it('are those of the place where it happened', () => {
    const early = timeline.find(({ report }) => String(report.id) === '0105-soe-mangystau');
    const day = days.find(({ items }) => early !== undefined && items.includes(early));
    expect(day?.day).toBe('2022-01-05');
  });
});
