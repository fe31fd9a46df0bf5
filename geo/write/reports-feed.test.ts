import { describe, expect, test } from 'vitest';
import type { Language } from '#geo/model/language.ts';
import { parseMoment, type Moment } from '#geo/model/moment.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { smallStory, statement, toll } from '#geo/situation/golden/small-story.test-support.ts';
import type { Story } from '#geo/model/story.ts';
import { wordsFor } from '#geo/words/words.ts';
import { correctionsFeed } from './corrections-feed.ts';
import type { FeedSetting } from './feed.ts';
import { reportsFeed } from './reports-feed.ts';

const story = readRealStory();
const address = (path: string) => `https://example.com${path}`;

const settingIn = (language: Language): FeedSetting => ({
  words: wordsFor(language),
  siteName: 'Incident Map',
  links: {
    self: address('/self'),
    page: address('/page'),
    report: ({ id }) => address(`/reports/${id}`),
  },
});

function momentAt(text: string): Moment {
  const moment = parseMoment(text, 'Asia/Almaty');
  if (moment === null) throw new Error(`"${text}" is no moment.`);
  return moment;
}

const feedAt = (text: string, of: Story = story, language: Language = 'en') =>
  reportsFeed(of, null, momentAt(text), settingIn(language));

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

describe('what is entered late', () => {
  const LATE = { recorded: '2022-03-01T12:00Z' };
  const ON_TIME = { recorded: '2022-01-03' };
  const late = smallStory(
    toll('first', '2022-01-01T10:00Z', '12', ON_TIME),
    toll('second', '2022-01-02T10:00Z', '15', { ...LATE, casualties: { outcome: 'injured' } }),
    statement('denial', '2022-01-04T10:00Z', {
      recorded: '2022-03-02T12:00Z',
      denies: ['first'],
    }),
  );
  const told = (text: string) =>
    feedAt(text, late).entries.map(({ id, updated }) => [id.split('/').at(-1), iso(updated)]);

  test('moves up once it is entered, its own entry and that of the claim it ends', () => {
    expect(told('2022-03-05')).toEqual([
      ['denial', '2022-03-02T12:00:00.000Z'],
      ['first', '2022-03-02T12:00:00.000Z'],
      ['second', '2022-03-01T12:00:00.000Z'],
    ]);
    expect(iso(feedAt('2022-03-05', late).updated)).toBe('2022-03-02T12:00:00.000Z');
  });

  test('is as old as it is known until then', () => {
    expect(told('2022-01-05')).toEqual([
      ['denial', '2022-01-04T10:00:00.000Z'],
      ['first', '2022-01-04T10:00:00.000Z'],
      ['second', '2022-01-02T10:00:00.000Z'],
    ]);
  });

  test('moves a correction too', () => {
    const at = (text: string) => correctionsFeed(late, momentAt(text), settingIn('en'));
    expect(iso(at('2022-03-05').entries[0]?.updated)).toBe('2022-03-02T12:00:00.000Z');
    expect(iso(at('2022-03-05').updated)).toBe('2022-03-02T12:00:00.000Z');
    expect(iso(at('2022-01-05').updated)).toBe('2022-01-04T10:00:00.000Z');
  });
});

test('the author of an entry is who says so, in the language of the feed', () => {
  const author = (language: Language) =>
    feedAt('2022-01-09T15:00Z', story, language).entries.find(({ id }) =>
      id.endsWith('/0109-164-killed'),
    )?.author;
  expect(author('en')).toMatch(/^Operational headquarters/);
  expect(author('ru')).toMatch(/^Оперативный штаб/);
});
