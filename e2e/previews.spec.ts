import type { APIRequestContext } from '@playwright/test';
import readOpenGraph from 'open-graph-scraper';
import sharp from 'sharp';
import { unfurl } from 'unfurl.js';
import { expect, test } from './fixtures.ts';
import {
  AFTER_THE_DENIAL,
  asOf,
  BEFORE_THE_DENIAL,
  inLanguage,
  LANGUAGES,
  type Language,
} from './pages.ts';

const STORY = '/kazakhstan-2022';

/** What a messenger shows of a link: it reads the head of the page and runs nothing. */
async function previewOf(request: APIRequestContext, path: string) {
  const html = await (await request.get(path)).text();
  const head = html.slice(0, html.indexOf('</head>'));
  const metas = [...head.matchAll(/<meta (?:name|property)="([\w:]+)" content="([^"]*)"/g)];
  const named = Object.fromEntries(metas.map(([, name = '', content = '']) => [name, content]));
  const [, page = ''] = /<title>([^<]*)<\/title>/.exec(head) ?? [];
  return { page, named };
}

async function textsOf(request: APIRequestContext, path: string) {
  const { page, named } = await previewOf(request, path);
  const title = named['og:title'] ?? '';
  const description = named['og:description'] ?? '';
  expect(named, path).toMatchObject({
    description,
    'twitter:title': title,
    'twitter:description': description,
  });
  expect(page, path).toContain(title);
  return { title, description };
}

const THE_164: Readonly<
  Record<Language, { place: string; before: string; after: string; killed: string }>
> = {
  en: {
    place: 'Kazakhstan',
    before: 'as of 9 January 2022, 21:00',
    after: 'as of 9 January 2022, 21:33',
    killed: '164 people killed',
  },
  ru: {
    place: 'Казахстан',
    before: 'по состоянию на 9 января 2022 года, 21:00',
    after: 'по состоянию на 9 января 2022 года, 21:33',
    killed: 'Погибли 164 человека',
  },
  kk: {
    place: 'Қазақстан',
    before: 'жағдайдың уақыты: 2022 жылғы 9 қаңтар, 21:00',
    after: 'жағдайдың уақыты: 2022 жылғы 9 қаңтар, 21:33',
    killed: '164 адам қаза тапты',
  },
};

for (const language of LANGUAGES) {
  test(`a link as of a moment previews the situation of then (${language})`, async ({
    request,
  }) => {
    const { place, before, after, killed } = THE_164[language];
    const country = inLanguage(`${STORY}/kz`, language);
    const told = await textsOf(request, asOf(country, BEFORE_THE_DENIAL));
    expect(told.title).toMatch(new RegExp(`^${place} · ${before}`));
    expect(told.description).toContain(killed);
    expect(told.description).toMatch(new RegExp(before, 'i'));
    const denied = await textsOf(request, asOf(country, AFTER_THE_DENIAL));
    expect(denied.title).toMatch(new RegExp(`^${place} · ${after}`));
    expect(denied.description).not.toContain('164');
  });
}

test('every kind of page says of when it is, and of now none does in its title', async ({
  request,
}) => {
  for (const path of ['/', STORY, `${STORY}/aktau`, `${STORY}/corrections`, `${STORY}/changes`]) {
    const past = await textsOf(request, asOf(path, '2022-01-06'));
    expect(past.title, path).toMatch(/as of 6 January 2022, (?:23|22):59/);
    expect(past.description, path).toMatch(/As of 6 January 2022, (?:23|22):59/);
    const now = await textsOf(request, path);
    expect(now.title, path).not.toContain('as of');
  }
});

test('a report that no longer stood then says so', async ({ request }) => {
  const report = `${STORY}/reports/0109-164-killed`;
  const before = await textsOf(request, asOf(report, BEFORE_THE_DENIAL));
  expect(before.description).not.toMatch(/denied/i);
  const after = await textsOf(request, asOf(report, AFTER_THE_DENIAL));
  expect(after.description).toMatch(/^Denied by Health Ministry of Kazakhstan/);
  expect(after.title).toMatch(/^Denied by Health Ministry of Kazakhstan.*: 164 people killed/);
});

/** A picture as a chat fetches it. */
async function pictureAt(request: APIRequestContext, url: string) {
  const response = await request.get(url);
  expect(response.headers()['content-type'], url).toBe('image/png');
  const bytes = await response.body();
  expect(bytes.length, url).toBeLessThan(150_000);
  expect(await sharp(bytes).metadata(), url).toMatchObject({ width: 1200, height: 630 });
  return bytes;
}

const PICTURED = {
  'a story': STORY,
  'a region in Kazakh': `/kk${STORY}/mangystau-region`,
  'a city as of a moment, in Russian': asOf(`/ru${STORY}/almaty`, '2022-01-09'),
  'a report': `${STORY}/reports/0109-164-killed`,
  'the corrections': `${STORY}/corrections`,
  'the front page': '/',
};

for (const [kind, path] of Object.entries(PICTURED)) {
  test(`preview clients find the picture of ${kind}`, async ({ request, baseURL }) => {
    const url = new URL(path, baseURL).href;
    const [{ result }, unfurled] = await Promise.all([readOpenGraph({ url }), unfurl(url)]);
    const [picture] = result.ogImage ?? [];
    expect(picture).toMatchObject({ width: '1200', height: '630', type: 'image/png' });
    expect(picture?.alt).toContain(result.ogDescription);
    expect(result.twitterCard).toBe('summary_large_image');
    expect(result.twitterImage?.[0]?.url).toBe(picture?.url);
    const [seen] = unfurled.open_graph.images ?? [];
    expect(seen).toMatchObject({ url: picture?.url, width: 1200, height: 630 });
    expect(unfurled.twitter_card.card).toBe('summary_large_image');
    expect(unfurled.open_graph.title).toBe(result.ogTitle);
    await pictureAt(request, picture?.url ?? '');
  });
}

test('a link as of a moment has the picture of then, and goes on having it', async ({
  request,
}) => {
  const pictureOf = async (path: string) =>
    (await previewOf(request, path)).named['og:image'] ?? '';
  const report = `${STORY}/reports/0109-164-killed`;
  const before = await pictureOf(asOf(report, BEFORE_THE_DENIAL));
  expect(new URL(before).search).toBe(`?at=${BEFORE_THE_DENIAL}`);
  const after = await pictureOf(asOf(report, AFTER_THE_DENIAL));
  const [then, denied] = [await pictureAt(request, before), await pictureAt(request, after)];
  expect(then.equals(denied)).toBe(false);
  expect((await pictureAt(request, before)).equals(then)).toBe(true);
});

test('the title of a place says its status', async ({ request }) => {
  const region = `${STORY}/mangystau-region`;
  const { title } = await textsOf(request, asOf(region, '2022-01-05'));
  expect(title).toMatch(/^Mangystau Region · as of .* · State of emergency · Kazakhstan/);
  expect((await textsOf(request, region)).title).toMatch(/^Mangystau Region · Ended: .* · Kaz/);
});
