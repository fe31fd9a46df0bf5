import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { linksByLanguage, linkTo, type Target } from '#geo/links/links.ts';
import {
  NEWS_SITEMAP,
  SITEMAP_INDEX_LINK,
  sitemapFile,
  sitemapLink,
} from '#geo/links/sitemap-links.ts';
import { isLanguage, LANGUAGES, type Language } from '#geo/model/language.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { Story } from '#geo/model/story.ts';
import { wordsFor } from '#geo/words/words.ts';
import { newsOfStory } from '#geo/write/site-news.ts';
import { pagesOfStory, type SitePage } from './site-pages.ts';
import { leadStoryOf } from './find-story.ts';
import { getStories } from './get-stories.ts';
import { notFoundAnswer } from './problem-answer.ts';
import { readSettings, type Settings } from './settings.ts';
import { textAnswer } from './text-answer.ts';
import { thisMinute } from './this-minute.ts';

/** What search engines read: sitemaps as of now (https://www.sitemaps.org, https://schemas.google.com/sitemap-news). */

/** As many as a sitemap may have. */
const MOST_PAGES = 50_000;
const MOST_NEWS = 1000;

/** `/robots.txt` */
export function answerRobots(request: Request): Promise<Response> {
  const address = addresses(readSettings());
  const sitemaps = [SITEMAP_INDEX_LINK, sitemapLink(NEWS_SITEMAP)].map(
    (link) => `Sitemap: ${address(link)}`,
  );
  const text = ['User-agent: *', 'Disallow:', '', ...sitemaps, ''].join('\n');
  return textAnswer(request, text, 'text/plain; charset=utf-8');
}

/** `/sitemap.xml`: where the others are. */
export async function answerSitemapIndex(request: Request): Promise<Response> {
  const whole = await site();
  const address = addresses(whole.settings);
  const numbers = chunksOf(pagesOf(whole)).map((_, index) => index + 1);
  const files = LANGUAGES.flatMap((language) =>
    numbers.map((number) => sitemapFile(language, number)),
  );
  const entries = [...files, NEWS_SITEMAP].map((file) => ({ url: address(sitemapLink(file)) }));
  return answerXml(request, Readable.from(entries).pipe(new SitemapIndexStream()));
}

/** `/sitemaps/FILE` */
export async function answerSitemap(request: Request, { file }: { readonly file: string }) {
  if (file === NEWS_SITEMAP) return answerNews(request);
  const [, language = '', number = ''] = /^([a-z]{2})-(\d{1,4})\.xml$/.exec(file) ?? [];
  const whole = await site();
  const chunk = chunksOf(pagesOf(whole))[Number(number) - 1];
  if (!isLanguage(language) || !chunk) return notFoundAnswer(`There is no sitemap "${file}".`);
  const entries = chunk.map((page) => entryOf(page, language, addresses(whole.settings)));
  const stream = new SitemapStream({ xmlns: { ...NO_NAMESPACES, xhtml: true } });
  return answerXml(request, Readable.from(entries).pipe(stream));
}

const NO_NAMESPACES = { news: false, xhtml: false, image: false, video: false };

interface Site {
  readonly settings: Settings;
  readonly stories: readonly Story[];
  readonly moment: Moment;
}

async function site(): Promise<Site> {
  const settings = readSettings();
  const { stories } = await getStories(settings.storiesDirectory);
  return { settings, stories: [...stories.values()], moment: thisMinute() };
}

/** The front page, which changes as its story does, and the pages of every story. */
function pagesOf({ settings, stories, moment }: Site): SitePage[] {
  const pages = stories.flatMap((story) => [...pagesOfStory(story, moment)]);
  const lead = leadStoryOf(stories, settings)?.settings.id;
  const page = pages.find(({ target }) => target.kind === 'story' && target.story === lead);
  return [{ target: { kind: 'home' }, changed: page?.changed ?? null }, ...pages];
}

function chunksOf(pages: readonly SitePage[]): (readonly SitePage[])[] {
  const count = Math.ceil(pages.length / MOST_PAGES);
  return Array.from({ length: count }, (_, index) =>
    pages.slice(index * MOST_PAGES, (index + 1) * MOST_PAGES),
  );
}

type Address = (path: string) => string;

const addresses =
  ({ siteUrl }: Settings): Address =>
  (path) =>
    new URL(path, siteUrl).href;

const pathOf = (target: Target, language: Language) => linkTo(target, { language, at: null });

function entryOf({ target, changed }: SitePage, language: Language, address: Address) {
  const paths = linksByLanguage(target, { at: null });
  const links = LANGUAGES.map((lang) => ({ lang, url: address(paths[lang]) }));
  return {
    url: address(pathOf(target, language)),
    links: [...links, { lang: 'x-default', url: address(paths.en) }],
    ...(changed === null ? {} : { lastmodISO: new Date(changed).toISOString() }),
  };
}

/** The library writes no sitemap without a page; days without news are no error. */
const NO_NEWS =
  '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" ' +
  'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"></urlset>';

const XML = 'application/xml; charset=utf-8';

async function answerNews(request: Request): Promise<Response> {
  const { settings, stories, moment } = await site();
  const address = addresses(settings);
  const entries = stories
    .flatMap((story) => newsOfStory(story, moment).map((news) => ({ story, news })))
    .toSorted((one, other) => other.news.published - one.news.published)
    .slice(0, Math.floor(MOST_NEWS / LANGUAGES.length))
    .flatMap(({ story, news: { report, published } }) =>
      LANGUAGES.map((language) => {
        const words = wordsFor(language);
        const target = { kind: 'report', story: story.settings.id, report: report.id } as const;
        return {
          url: address(pathOf(target, language)),
          news: {
            publication: { name: settings.siteName, language },
            publication_date: new Date(published).toISOString(),
            title: shortened(
              `${words.placeOf(story, report.place)}: ${words.titleAlone(report, story, moment)}`,
            ),
          },
        };
      }),
    );
  if (entries.length === 0) return textAnswer(request, NO_NEWS, XML);
  const stream = new SitemapStream({ xmlns: { ...NO_NAMESPACES, news: true } });
  return answerXml(request, Readable.from(entries).pipe(stream));
}

/** Search engines read no longer ones. */
const MOST_LETTERS = 200;

/** A long title up to the end of a word. */
function shortened(title: string): string {
  if (title.length <= MOST_LETTERS) return title;
  return `${title.slice(0, title.lastIndexOf(' ', MOST_LETTERS - 1))}…`;
}

async function answerXml(
  request: Request,
  stream: Parameters<typeof streamToPromise>[0],
): Promise<Response> {
  const xml = await streamToPromise(stream);
  return textAnswer(request, xml.toString('utf8'), XML);
}
