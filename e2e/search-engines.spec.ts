import Validator from '@adobe/structured-data-validator';
import type { APIRequestContext } from '@playwright/test';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { Readable } from 'node:stream';
import { parseSitemap, parseSitemapIndex } from 'sitemap';
import { LANGUAGES } from './pages.ts';
import { expect, test } from './fixtures.ts';

test('robots.txt names the sitemaps, and those name every page in each language', async ({
  request,
}) => {
  const robots = await textOf(request, '/robots.txt');
  const [index = '', news = ''] = [...robots.matchAll(/^Sitemap: (.*)$/gm)].map(([, url = '']) =>
    pathOf(url),
  );
  const files = await parseSitemapIndex(Readable.from(await textOf(request, index)));
  const paths = files.map(({ url }) => pathOf(url));
  expect(paths).toContain(news);
  for (const language of LANGUAGES) {
    const file = paths.find((path) => path.startsWith(`/sitemaps/${language}-`)) ?? '';
    const pages = await parseSitemap(Readable.from(await textOf(request, file)));
    const almaty = pages.find(({ url }) => pathOf(url).endsWith('/kazakhstan-2022/almaty'));
    expect(almaty?.links.map(({ lang }) => lang)).toEqual(['en', 'ru', 'kk', 'x-default']);
    expect(Date.parse(almaty?.lastmod ?? '')).toBeGreaterThan(Date.parse('2022-01-05'));
    expect(pages.filter(({ url }) => url.includes('/kazakhstan-2022/reports/'))).toHaveLength(187);
    const place = pages[Math.floor(pages.length / 3)];
    const answer = await request.get(pathOf(place?.url ?? ''));
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain(`rel="canonical" href="${place?.url}"`);
  }
});

test('the sitemap of news can be read on a day without news too', async ({ request }) => {
  const xml = await textOf(request, '/sitemaps/news.xml');
  expect(xml).toContain('xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"');
  const pages = await parseSitemap(Readable.from(xml));
  for (const { news } of pages) expect(news?.title).not.toBe('');
});

test('a sitemap that is not there says so', async ({ request }) => {
  for (const file of ['en-99.xml', 'de-1.xml', 'en-0.xml']) {
    expect((await request.get(`/sitemaps/${file}`)).status()).toBe(404);
  }
});

for (const [page, type] of [
  ['/kazakhstan-2022', 'LiveBlogPosting'],
  ['/ru/kazakhstan-2022/almaty', 'NewsArticle'],
  ['/kk/kazakhstan-2022/reports/0109-164-killed', 'NewsArticle'],
  ['/test-story/reports/photo-landscape', 'NewsArticle'],
] as const) {
  test(`${page} describes itself as a ${type} without a fault`, async ({ request }) => {
    const html = await textOf(request, page);
    const found = new WebAutoExtractor({ addLocation: true }).parse(html);
    const issues = await new Validator().validate(found);
    expect(issues.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    const article = graphOf(html).find((thing) => thing['@type'] === type);
    const canonical = /rel="canonical" href="([^"]*)"/.exec(html)?.[1];
    expect(article).toMatchObject({ url: canonical, '@id': canonical });
    expect(article?.['datePublished']).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  });
}

test('a story tells its period, its newest reports and what was withdrawn', async ({ request }) => {
  const [story] = graphOf(await textOf(request, '/kazakhstan-2022'));
  expect(story).toMatchObject({
    coverageStartTime: expect.stringMatching(/^2022-01-0/),
    liveBlogUpdate: expect.arrayContaining([
      expect.objectContaining({ '@type': 'BlogPosting', inLanguage: 'en' }),
    ]),
  });
  const corrections = JSON.stringify(story?.['correction']);
  expect(corrections).toContain('164');
});

test('a photo is told with its credit and licence, a graphic one not at all', async ({
  request,
}) => {
  const things = graphOf(await textOf(request, '/test-story/harbour'));
  const photos = things.filter((thing) => thing['@type'] === 'ImageObject');
  expect(photos.length).toBeGreaterThan(0);
  for (const photo of photos) {
    expect(photo['creditText']).toBeTruthy();
    expect(photo['license']).toMatchObject({ '@type': 'CreativeWork' });
  }
  const { features } = await (await request.get('/test-story/reports.geojson')).json();
  const graphic: string[] = features.flatMap(
    ({
      properties: { photo },
    }: {
      properties: { photo?: { graphic?: boolean; description: string } };
    }) => (photo?.graphic === true ? [photo.description] : []),
  );
  expect(graphic.length).toBeGreaterThan(0);
  for (const description of graphic) expect(JSON.stringify(things)).not.toContain(description);
});

test('the past and what is filtered do not describe themselves', async ({ request }) => {
  for (const query of ['?at=2022-01-09', '?kind=photo']) {
    expect(graphOf(await textOf(request, `/kazakhstan-2022${query}`))).toEqual([]);
  }
});

const pathOf = (url: string) => new URL(url).pathname;

const textOf = async (request: APIRequestContext, path: string) => (await request.get(path)).text();

type Thing = Readonly<Record<string, unknown>>;

function graphOf(html: string): Thing[] {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return json === undefined ? [] : JSON.parse(json)['@graph'];
}
