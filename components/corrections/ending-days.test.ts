import { describe, expect, it } from 'vitest';
import { parseMoment } from '#geo/model/moment.ts';
import { correctionsAt } from '#geo/situation/corrections.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { endingDays } from './ending-days.ts';

const story = readRealStory();
const moment = parseMoment('2022-01-10', story.settings.timezone);
if (moment === null) throw new Error('The moment cannot be read.');
const { withdrawn } = correctionsAt(story, moment);

describe('the days on which claims ended', () => {
  it('keep the claims together that one report ended', () => {
    const [day] = endingDays(withdrawn, story.settings.timezone);
    expect(day?.day).toBe('2022-01-09');
    expect(day?.endings).toHaveLength(1);
    expect(day?.endings[0]?.claims.length).toBeGreaterThan(1);
  });

  it('lose none', () => {
    const claims = endingDays(withdrawn, 'UTC').flatMap(({ endings }) =>
      endings.flatMap((ended) => ended.claims),
    );
    expect(new Set(claims)).toEqual(new Set(withdrawn));
  });
});
