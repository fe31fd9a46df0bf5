import { linkTo } from '#geo/links/links.ts';
import { correctionsFeedLink } from '#geo/links/feed-links.ts';
import { isLanguage } from '#geo/model/language.ts';
import { wordsFor } from '#geo/words/words.ts';
import { correctionsFeed } from '#geo/write/corrections-feed.ts';
import { conditionalAnswer, etagOf } from './conditional-answer.ts';
import { notFoundAnswer } from './problem-answer.ts';
import { findStory } from './find-story.ts';
import { readSettings } from './settings.ts';
import { thisMinute } from './this-minute.ts';

/** Feeds as of now. */

/** `…/corrections.atom`: 304 to whoever has it. */
export async function answerCorrectionsFeed(
  request: Request,
  asked: { readonly lang: string; readonly story: string },
): Promise<Response> {
  const story = await findStory(asked.story);
  if (!story || !isLanguage(asked.lang)) return notFoundAnswer('There is no such feed.');
  const settings = readSettings();
  const context = { language: asked.lang, at: null };
  const { id } = story.settings;
  const address = (path: string) => new URL(path, settings.siteUrl).href;
  const xml = correctionsFeed(story, thisMinute(), {
    words: wordsFor(asked.lang),
    siteName: settings.siteName,
    links: {
      self: address(correctionsFeedLink(id, asked.lang)),
      page: address(linkTo({ kind: 'corrections', story: id }, context)),
      report: (report) =>
        address(linkTo({ kind: 'report', story: id, report: report.id }, context)),
    },
  });
  const headers = {
    'Content-Type': 'application/atom+xml; charset=utf-8',
    'Cache-Control': 'public, max-age=60, stale-while-revalidate=300',
    ETag: etagOf(xml),
  };
  return conditionalAnswer(request, headers, () => new Response(xml, { headers }));
}
