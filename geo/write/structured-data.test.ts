import { describe, expect, it } from 'vitest';
import { reportId } from '#geo/model/ids.ts';
import { momentOf } from '#geo/model/moment.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { wordsFor } from '#geo/words/words.ts';
import { reportGraph, storyGraph, type GraphSetting } from './structured-data.ts';

const story = readRealStory();
const denied = story.reports.get(reportId('0109-164-killed'));

const settingAt = (text: string): GraphSetting => ({
  story,
  moment: momentOf(Date.parse(text)),
  words: wordsFor('en'),
  siteName: 'Incident Map',
  addresses: {
    site: 'https://map.example.org',
    story: 'https://map.example.org/kazakhstan-2022',
    place: (id) => `https://map.example.org/kazakhstan-2022/${id}`,
    report: (id) => `https://map.example.org/kazakhstan-2022/reports/${id}`,
    photo: (file) => `https://map.example.org/photos/kazakhstan-2022/${file}`,
    page: 'https://map.example.org/page',
    picture: 'https://map.example.org/page/preview.png',
  },
});

function articleAt(text: string) {
  if (!denied) throw new Error('The story has no report of the 164.');
  return reportGraph(settingAt(text), denied)['@graph'][0];
}

describe('what search engines are told', () => {
  it('of a figure: whose it is, never that it is ours', () => {
    expect(articleAt('2022-01-09T15:00Z')).toMatchObject({
      headline: expect.stringMatching(/^164 people killed, according to .+ · Kazakhstan$/),
      correction: [],
    });
  });

  it('of one that was denied: first of all that it was', () => {
    expect(articleAt('2022-01-10T15:00Z')).toMatchObject({
      headline: expect.stringMatching(
        /denied by Health Ministry.*: 164 people killed, according to/i,
      ),
      description: expect.stringMatching(/^.*denied by Health Ministry/i),
      correction: [expect.objectContaining({ '@type': 'CorrectionComment' })],
    });
  });

  it('of a story: its period, and each new report with who says so', () => {
    const [coverage] = storyGraph(settingAt('2022-01-09T15:00Z'))['@graph'];
    expect(coverage).toMatchObject({ '@type': 'LiveBlogPosting', coverageStartTime: '2022-01-01' });
    expect(coverage).not.toHaveProperty('coverageEndTime');
    expect(JSON.stringify(coverage)).toContain('according to');
  });
});
