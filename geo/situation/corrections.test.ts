import { describe, expect, it } from 'vitest';
import { parseMoment, type Moment } from '#geo/model/moment.ts';
import { correctionsAt } from './corrections.ts';
import { readRealStory } from './golden/read-real-story.test-support.ts';

const story = readRealStory();

function momentAt(text: string): Moment {
  const moment = parseMoment(text, story.settings.timezone);
  if (moment === null) throw new Error(`${text} is no moment.`);
  return moment;
}

const withdrawnAt = (text: string) =>
  correctionsAt(story, momentAt(text)).withdrawn.map(({ report }) => String(report.id));

describe('corrections as of a moment', () => {
  it('knows nothing of a denial before it was out', () => {
    expect(withdrawnAt('2022-01-09T21:32:00+06:00')).not.toContain('0109-164-killed');
    expect(withdrawnAt('2022-01-09T21:33:00+06:00')).toContain('0109-164-killed');
  });

  it('lists a figure that another body overtook as later, never as a correction', () => {
    const { ours, withdrawn, superseded } = correctionsAt(story, momentAt('2022-12-31'));
    const byOthers = superseded.filter(({ ending }) => !ending.bySameBody);
    expect(byOthers.length).toBeGreaterThan(0);
    for (const claim of byOthers) {
      expect(ours).not.toContain(claim);
      expect(withdrawn).not.toContain(claim);
    }
  });

  it('puts the last ended first', () => {
    const { superseded } = correctionsAt(story, momentAt('2022-12-31'));
    const times = superseded.map(({ ending }) => ending.by.knownFrom);
    expect(times).toEqual(times.toSorted((one, other) => other - one));
  });
});
