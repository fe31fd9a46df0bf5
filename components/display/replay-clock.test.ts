import { describe, expect, it } from 'vitest';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { momentOf } from '#geo/model/moment.ts';
import { replayMoment, replaySpanOf } from './replay-clock.ts';

const story = readRealStory();
const NOW = momentOf(Date.parse('2026-01-01T00:00:00Z'));
const span = replaySpanOf(story, NOW);
const HOUR = 3_600_000;

describe('a replay', () => {
  it('goes from the first report to the last day of an ended story', () => {
    const first = Math.min(...[...story.reports.values()].map(({ knownFrom }) => knownFrom));
    expect(span.from).toBeGreaterThanOrEqual(first);
    expect(new Date(span.until).toISOString()).toBe('2022-02-07T17:59:59.999Z');
  });

  it('goes to now while the story runs', () => {
    const { until: _until, ...period } = story.settings.period;
    const running = { ...story, settings: { ...story.settings, period } };
    expect(replaySpanOf(running, NOW).until).toBe(NOW);
  });

  it('moves on by its speed, stays at the end for a while, and begins anew', () => {
    const short = { from: momentOf(0), until: momentOf(60 * HOUR) };
    const at = (seconds: number) => replayMoment(short, 60, momentOf(seconds * 1000)) / HOUR;
    expect([0, 30, 60, 74, 75, 105].map(at)).toEqual([0, 30, 60, 60, 0, 30]);
  });

  it('is never before its beginning nor after its end', () => {
    for (let second = 0; second < 3000; second += 7) {
      const moment = replayMoment(span, 120, momentOf(NOW + second * 1000));
      expect(moment).toBeGreaterThanOrEqual(span.from);
      expect(moment).toBeLessThanOrEqual(span.until);
    }
  });
});
