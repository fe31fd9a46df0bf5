import { createHash } from 'node:crypto';
import { linkTo } from '#geo/links/links.ts';
import { correctionsFeedLink } from '#geo/links/feed-links.ts';
import { isLanguage } from '#geo/model/language.ts';
import { momentOf } from '#geo/model/moment.ts';
import { wordsFor } from '#geo/words/words.ts';
import { correctionsFeed } from '#geo/write/corrections-feed.ts';
import { getStories } from './get-stories.ts';
import { readSettings } from './settings.ts';

/** Feeds as of now. */

const MINUTE = 60_000;

/** `…/corrections.atom`: 304 to whoever has it. */
export async function answerCorrectionsFeed(
  request: Request,
  asked: { readonly lang: string; readonly story: string },
): Promise<Response> {
  const settings = readSettings();
  const { stories } = await getStories(settings.storiesDirectory);
  const story = [...stories.values()].find(({ settings: own }) => own.id === asked.story);
  if (!story || !isLanguage(asked.lang)) return notFound();
  const context = { language: asked.lang, at: null };
  const { id } = story.settings;
  const address = (path: string) => new URL(path, settings.siteUrl).href;
  const moment = momentOf(Math.floor(Date.now() / MINUTE) * MINUTE);
  const xml = correctionsFeed(story, moment, {
    words: wordsFor(asked.lang),
    siteName: settings.siteName,
    links: {
      self: address(correctionsFeedLink(id, asked.lang)),
      page: address(linkTo({ kind: 'corrections', story: id }, context)),
      report: (report) =>
        address(linkTo({ kind: 'report', story: id, report: report.id }, context)),
    },
  });
  return answerWith(request, xml);
}

function answerWith(request: Request, xml: string): Response {
  const etag = `"${createHash('sha256').update(xml).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'Content-Type': 'application/atom+xml; charset=utf-8',
    'Cache-Control': 'public, max-age=60, stale-while-revalidate=300',
    ETag: etag,
  };
  const known = (request.headers.get('If-None-Match') ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''));
  if (known.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(xml, { headers });
}

function notFound(): Response {
  return Response.json(
    { error: { code: 'not-found', message: 'There is no such feed.' } },
    { status: 404 },
  );
}
