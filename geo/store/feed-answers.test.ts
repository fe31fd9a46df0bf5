import { parseFeed } from '@rowanmanning/feed-parser';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#geo/model/language.ts';
import { answerCorrectionsFeed, answerReportsAtom, answerReportsJson } from './feed-answers.ts';

const STORY = { lang: 'en', story: 'kazakhstan-2022' };
const ask = (query = '', headers: Record<string, string> = {}) =>
  new Request(`http://127.0.0.1/feed${query}`, { headers });

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly _location?: { readonly geometry: unknown; readonly precision: string };
}
interface JsonFeed {
  readonly version: string;
  readonly items: readonly Item[];
}

async function atomOf(asked: Parameters<typeof answerReportsAtom>[1]) {
  const response = await answerReportsAtom(ask(), asked);
  expect(response.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
  const text = await response.text();
  return { text, feed: parseFeed(text) };
}

async function jsonOf(asked: Parameters<typeof answerReportsJson>[1]): Promise<JsonFeed> {
  const response = await answerReportsJson(ask(), asked);
  expect(response.headers.get('Content-Type')).toBe('application/feed+json; charset=utf-8');
  return JSON.parse(await response.text()) as JsonFeed;
}

describe('the feed of reports', () => {
  test.each(LANGUAGES)('is read by a feed reader, the last to change first (%s)', async (lang) => {
    const { feed } = await atomOf({ ...STORY, lang });
    expect(feed.meta).toMatchObject({ type: 'atom', version: '1.0' });
    expect(feed.language).toBe(lang);
    expect(feed.self).toMatch(lang === 'en' ? /3000\/kaz.*reports\.atom$/ : /reports\.atom$/);
    expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
    const updates = feed.items.map(({ updated }) => updated?.getTime() ?? NaN);
    expect(updates).toEqual(updates.toSorted((one, other) => other - one));
    expect(feed.updated?.getTime()).toBe(updates[0]);
    expect(
      feed.items.every(({ published, updated }) => published && updated && published <= updated),
    ).toBe(true);
  });

  test('of a place holds what lies in it, and nothing else', async () => {
    const { items } = await jsonOf({ ...STORY, place: 'mangystau-region' });
    const places = new Set(items.flatMap(({ _location: at }) => (at ? [at.precision] : [])));
    expect(places).toContain('city');
    expect(items.some(({ title }) => title.includes('Zhanaozen'))).toBe(true);
    expect(items.some(({ title }) => title.includes('(Shymkent)'))).toBe(false);
  });

  test('says where in GeoRSS, latitude first, and how exactly that is known', async () => {
    const { text } = await atomOf({ ...STORY, place: 'aktau' });
    expect(text).toContain('xmlns:georss="http://www.georss.org/georss"');
    const points = [...text.matchAll(/<georss:point>(\S+) (\S+)<\/georss:point>/g)];
    expect(points.length).toBeGreaterThan(0);
    for (const [, lat, lng] of points) {
      expect(Number(lat)).toBeGreaterThan(40);
      expect(Number(lat)).toBeLessThan(56);
      expect(Number(lng)).toBeGreaterThan(46);
    }
    expect(text).toContain('<georss:featureTypeTag>city</georss:featureTypeTag>');
  });

  test('holds no picture', async () => {
    const { text } = await atomOf({ ...STORY, story: 'kazakhstan-2022' });
    const { items } = await jsonOf(STORY);
    expect(text).not.toMatch(/<img|\/photos\/|rel="enclosure"/);
    expect(JSON.stringify(items)).not.toMatch(/<img|\/photos\/|"image"/);
  });

  test('as JSON is JSON Feed 1.1, with the same entries', async () => {
    const [{ feed }, json] = await Promise.all([atomOf(STORY), jsonOf(STORY)]);
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'en',
      feed_url: expect.stringMatching(/\/kazakhstan-2022\/feed\.json$/),
      home_page_url: expect.stringMatching(/\/kazakhstan-2022$/),
    });
    expect(json.items.map(({ id }) => id)).toEqual(feed.items.map(({ id }) => id));
  });
});

describe.each([
  ['corrections.atom', answerCorrectionsFeed],
  ['reports.atom', answerReportsAtom],
  ['feed.json', answerReportsJson],
])('%s', (_, answer) => {
  test('is not sent again to whoever has it', async () => {
    const etag = (await answer(ask(), STORY)).headers.get('ETag') ?? '';
    expect((await answer(ask('', { 'If-None-Match': etag }), STORY)).status).toBe(304);
  });

  test('is none of a story that is not there', async () => {
    expect((await answer(ask(), { ...STORY, story: 'no-such-story' })).status).toBe(404);
    expect((await answer(ask(), { ...STORY, place: 'no-such-place' })).status).toBe(404);
  });

  test('names a parameter that it does not have', async () => {
    const response = await answer(ask('?at=2022-01-09'), STORY);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ parameter: 'at' }] });
  });
});
