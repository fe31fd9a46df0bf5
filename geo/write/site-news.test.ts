import { describe, expect, it } from 'vitest';
import { reportId } from '#geo/model/ids.ts';
import { momentOf } from '#geo/model/moment.ts';
import type { Story } from '#geo/model/story.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { newsOfStory } from './site-news.ts';

const real = readRealStory();
const at = (text: string) => momentOf(Date.parse(text));

/** As if each report had been recorded when it was reported. */
const recordedAtOnce: Story = {
  ...real,
  reports: new Map(
    [...real.reports].map(([id, report]) => [id, { ...report, recorded: report.reported }]),
  ),
};
const idsAt = (story: Story, text: string) =>
  newsOfStory(story, at(text)).map(({ report }) => report.id);

describe('the news of a story', () => {
  it('are the reports of two days, newest first', () => {
    const news = newsOfStory(recordedAtOnce, at('2022-01-07T00:00Z'));
    expect(news.length).toBeGreaterThan(10);
    const times = news.map(({ published }) => published);
    expect(times).toEqual(times.toSorted((one, other) => other - one));
    expect(Math.min(...times)).toBeGreaterThan(at('2022-01-05T00:00Z'));
  });

  it('leave out what was withdrawn', () => {
    const denied = reportId('0109-164-killed');
    expect(idsAt(recordedAtOnce, '2022-01-09T15:00Z')).toContain(denied);
    expect(idsAt(recordedAtOnce, '2022-01-09T18:00Z')).not.toContain(denied);
  });

  it('are none where an ended story is entered years later', () => {
    const recorded = Math.max(...[...real.reports.values()].map((one) => one.recorded.first));
    expect(newsOfStory(real, momentOf(recorded + 1))).toEqual([]);
  });
});
