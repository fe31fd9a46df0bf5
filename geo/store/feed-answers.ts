import { linkTo, type Target } from '#geo/links/links.ts';
import { correctionsFeedLink, reportsFeedLink, type FeedFormat } from '#geo/links/feed-links.ts';
import { parameterReader } from '#geo/links/parameter-reader.ts';
import { isLanguage, type Language } from '#geo/model/language.ts';
import type { Place } from '#geo/model/place.ts';
import { recordOf } from '#geo/model/record-of.ts';
import type { Story } from '#geo/model/story.ts';
import { wordsFor } from '#geo/words/words.ts';
import { correctionsFeed } from '#geo/write/corrections-feed.ts';
import { atomOf, jsonFeedOf, type FeedDocument, type FeedSetting } from '#geo/write/feed.ts';
import { reportsFeed } from '#geo/write/reports-feed.ts';
import { findStory } from './find-story.ts';
import { badParametersAnswer, notFoundAnswer } from './problem-answer.ts';
import { readSettings } from './settings.ts';
import { textAnswer } from './text-answer.ts';
import { thisMinute } from './this-minute.ts';

/** Feeds as of now. */

interface Asked {
  readonly lang: string;
  readonly story: string;
  readonly place?: string;
}

const WRITERS: Readonly<
  Record<FeedFormat, { readonly type: string; readonly write: (feed: FeedDocument) => string }>
> = {
  atom: { type: 'application/atom+xml; charset=utf-8', write: atomOf },
  json: { type: 'application/feed+json; charset=utf-8', write: jsonFeedOf },
};

/** `…/corrections.atom` */
export const answerCorrectionsFeed = (request: Request, asked: Asked): Promise<Response> =>
  answerFeed(request, asked, 'atom', (story, _, language) => {
    const { id } = story.settings;
    const page = { kind: 'corrections', story: id } as const;
    const setting = settingOf(story, page, correctionsFeedLink(id, language), language);
    return correctionsFeed(story, thisMinute(), setting);
  });

/** `…/reports.atom`, of a story or of a place */
export const answerReportsAtom = (request: Request, asked: Asked): Promise<Response> =>
  answerFeed(request, asked, 'atom', reportsIn('atom'));

/** `…/feed.json`, of a story or of a place */
export const answerReportsJson = (request: Request, asked: Asked): Promise<Response> =>
  answerFeed(request, asked, 'json', reportsIn('json'));

/** Null: the whole story. */
type MakeFeed = (story: Story, place: Place | null, language: Language) => FeedDocument;

const reportsIn =
  (format: FeedFormat): MakeFeed =>
  (story, place, language) => {
    const { id } = story.settings;
    const page: Target = place
      ? { kind: 'place', story: id, place: place.id }
      : { kind: 'story', story: id };
    const self = reportsFeedLink({ story: id, place: place?.id ?? null }, format, language);
    return reportsFeed(story, place, thisMinute(), settingOf(story, page, self, language));
  };

/** 304 to whoever has it. */
async function answerFeed(
  request: Request,
  { lang, story: wanted, place: wantedPlace }: Asked,
  format: FeedFormat,
  make: MakeFeed,
): Promise<Response> {
  const story = await findStory(wanted);
  if (!story || !isLanguage(lang)) return notFoundAnswer('There is no such feed.');
  const place = wantedPlace === undefined ? null : recordOf(story.places, wantedPlace);
  if (place === undefined) return notFoundAnswer(`The story has no place "${wantedPlace}".`);
  const problems = parameterReader(new URL(request.url).searchParams).problems();
  if (problems.length > 0) return badParametersAnswer(problems);
  const { type, write } = WRITERS[format];
  return textAnswer(request, write(make(story, place, lang)), type);
}

function settingOf(story: Story, page: Target, self: string, language: Language): FeedSetting {
  const { siteUrl, siteName } = readSettings();
  const context = { language, at: null };
  const address = (path: string) => new URL(path, siteUrl).href;
  return {
    words: wordsFor(language),
    siteName,
    links: {
      self: address(self),
      page: address(linkTo(page, context)),
      report: ({ id }) =>
        address(linkTo({ kind: 'report', story: story.settings.id, report: id }, context)),
    },
  };
}
