import { expect, test } from 'vitest';
import { parseMoment, type Moment } from '#geo/model/moment.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { wordsFor } from '#geo/words/words.ts';
import { reportsFeed } from './reports-feed.ts';

const story = readRealStory();
const address = (path: string) => `https://example.com${path}`;

function feedAt(text: string) {
  const moment = parseMoment(text, 'Asia/Almaty');
  if (moment === null) throw new Error(`"${text}" is no moment.`);
  return reportsFeed(story, null, moment, {
    words: wordsFor('en'),
    siteName: 'Incident Map',
    links: {
      self: address('/self'),
      page: address('/page'),
      report: ({ id }) => address(`/reports/${id}`),
    },
  });
}

const the164At = (text: string) =>
  feedAt(text).entries.find(({ id }) => id === address('/reports/0109-164-killed'));

const iso = (moment: Moment | undefined) => new Date(moment ?? NaN).toISOString();

test('a claim is told as it stands, until it is denied: then it says by whom, and has changed', () => {
  const before = the164At('2022-01-09T15:00Z');
  expect(before?.title).toBe('164 people killed (Kazakhstan)');
  expect(before?.updated).toBe(before?.published);
  const after = the164At('2022-01-09T15:33Z');
  expect(after?.title).toBe(
    'Denied by Health Ministry of Kazakhstan: 164 people killed (Kazakhstan)',
  );
  expect(after?.html).toContain('No longer stands: denied by Health Ministry of Kazakhstan');
  expect(after?.published).toBe(before?.published);
  expect(iso(after?.updated)).toBe('2022-01-09T15:33:00.000Z');
});

test('what changes nothing of it does not move it: a second denial', () => {
  expect(the164At('2022-01-11')?.updated).toBe(the164At('2022-01-09T15:33Z')?.updated);
});

test('nothing is told before it was known, and the feed is as old as what it tells', () => {
  const feed = feedAt('2022-01-05T12:00+06:00');
  expect(feed.entries.length).toBeGreaterThan(0);
  const newest = Math.max(...feed.entries.map(({ updated }) => updated));
  expect(feed.updated).toBe(newest);
  expect(iso(feed.updated) < '2022-01-05T06:00:00.001Z').toBe(true);
});

test('a text with signs of HTML stays text', () => {
  const [report] = story.reports.values();
  if (!report) throw new Error('The story has no report.');
  const changed = { ...report, summary: 'A <b> & "c"' };
  const reports = new Map([[report.id, changed]]);
  const moment = parseMoment('2023-12-31', 'UTC');
  if (moment === null) throw new Error('It is no moment.');
  const { entries } = reportsFeed({ ...story, reports }, null, moment, {
    words: wordsFor('en'),
    siteName: 'Incident Map',
    links: { self: '', page: '', report: () => address('/one') },
  });
  expect(entries[0]?.html).toContain('A &lt;b&gt; &amp; &quot;c&quot;</p>');
});
