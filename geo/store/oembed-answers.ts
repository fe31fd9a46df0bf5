import { embedLink } from '#geo/links/embed-links.ts';
import { OEMBED_FORMATS, type OembedFormat } from '#geo/links/oembed-links.ts';
import { parameterReader, type DataParameter } from '#geo/links/parameter-reader.ts';
import { PARAMETERS } from '#geo/links/parameters.ts';
import { readAddress, type AddressRead } from '#geo/links/read-address.ts';
import type { Moment } from '#geo/model/moment.ts';
import { isKnown } from '#geo/situation/standing.ts';
import { wordsFor, type Words } from '#geo/words/words.ts';
import {
  oembedFrameOf,
  oembedLinkOf,
  oembedXml,
  type Oembed,
  type OembedSize,
} from '#geo/write/oembed.ts';
import { leadStoryOf } from './find-story.ts';
import { getStories } from './get-stories.ts';
import { badParametersAnswer, notFoundAnswer, problemAnswer } from './problem-answer.ts';
import { textAnswer } from './text-answer.ts';
import { thisMinute } from './this-minute.ts';
import { readSettings, type Settings } from './settings.ts';

const PIXELS: Omit<DataParameter<number>, 'key'> = {
  expects: 'a whole number of pixels, 1 or more',
  parse: (text) => (/^[1-9]\d{0,4}$/.test(text) ? Number(text) : null),
};

/** What `/oembed` takes; consumers send others of their own, which are none of our business. */
const ROWS = {
  url: {
    key: 'url',
    expects: 'an address of a page, in full, with its signs encoded',
    parse: (text) => (URL.canParse(text) ? new URL(text) : null),
  } satisfies DataParameter<URL>,
  format: {
    key: 'format',
    expects: 'a format',
    parse: (text) => text,
  } satisfies DataParameter<string>,
  maxWidth: { key: 'maxwidth', ...PIXELS },
  maxHeight: { key: 'maxheight', ...PIXELS },
} as const;

/** `/oembed?url=…`: what to put into a page that has a link to one of ours (https://oembed.com). */
export async function answerOembed(request: Request): Promise<Response> {
  const reader = parameterReader(ownParameters(request));
  const url = reader.one(ROWS.url);
  const asked = reader.one(ROWS.format) ?? 'json';
  const size = { maxWidth: reader.one(ROWS.maxWidth), maxHeight: reader.one(ROWS.maxHeight) };
  if (!url) reader.refuse(ROWS.url.key, 'It is missing: name the page to embed.');
  const problems = reader.problems();
  const format = OEMBED_FORMATS.find((one) => one === asked);
  if (!format) {
    const detail = `There is no format "${asked}": ask for ${OEMBED_FORMATS.join(' or ')}.`;
    return problemAnswer({ status: 501, detail });
  }
  if (!url || problems.length > 0) return badParametersAnswer(firstOfEach(problems));
  const oembed = await oembedOf(url, size);
  if (!oembed) return notFoundAnswer(`There is no page of ours at ${url.href}.`);
  return answerIn(request, oembed, format);
}

function ownParameters(request: Request): URLSearchParams {
  const keys = new Set<string>(Object.values(ROWS).map(({ key }) => key));
  const { searchParams } = new URL(request.url);
  return new URLSearchParams([...searchParams].filter(([key]) => keys.has(key)));
}

/** One that cannot be read is not also missing. */
const firstOfEach = <Named extends { readonly parameter: string }>(problems: readonly Named[]) =>
  problems.filter(
    ({ parameter }, index) => problems.findIndex((one) => one.parameter === parameter) === index,
  );

function answerIn(request: Request, oembed: Oembed, format: OembedFormat): Promise<Response> {
  return format === 'json'
    ? textAnswer(request, JSON.stringify(oembed), 'application/json')
    : textAnswer(request, oembedXml(oembed), 'text/xml; charset=utf-8');
}

async function oembedOf(url: URL, size: OembedSize): Promise<Oembed | null> {
  const settings = readSettings();
  if (url.origin !== settings.siteUrl) return null;
  const { stories } = await getStories(settings.storiesDirectory);
  const all = [...stories.values()];
  const read = readAddress(url.pathname, all);
  const story = read?.story ?? leadStoryOf(all, settings);
  if (!read || !story) return null;
  const words = wordsFor(read.language);
  const zone = story.settings.timezone;
  const at = PARAMETERS.at.parse(url.searchParams.get('at')?.replace(' ', '+') ?? '', zone);
  const found = { ...read, story };
  const title = titleOf(found, words, at);
  const provider = { name: settings.siteName, url: settings.siteUrl };
  const target = embedTargetOf(found);
  if (!target) return oembedLinkOf(title, provider);
  const src = embedLink(target, { language: read.language, theme: null, at, zone });
  return oembedFrameOf(title, provider, addressIn(settings, src), size);
}

const addressIn = ({ siteUrl }: Settings, path: string) => new URL(path, siteUrl).href;

type Found = AddressRead & { readonly story: NonNullable<AddressRead['story']> };

/** A frame shows the situation of a place; a report and a list are more than that, and links. */
function embedTargetOf({ target, story }: Found) {
  if (target.kind === 'place') return { story: target.story, place: target.place };
  return target.kind === 'home' || target.kind === 'story' ? { story: story.settings.id } : null;
}

function titleOf({ target, story }: Found, words: Words, at: Moment | null): string {
  const name = story.settings.name[words.language];
  const parts = [...subjectOf({ target, story }, words, at), name];
  if (at === null) return parts.join(' · ');
  const date = words.moment(at, story.settings.timezone);
  return [...parts, words.say('date.as-of', { date })].join(' · ');
}

function subjectOf(
  { target, story }: Pick<Found, 'target' | 'story'>,
  words: Words,
  at: Moment | null,
): string[] {
  switch (target.kind) {
    case 'home':
    case 'story':
      return [];
    case 'place':
      return [words.placeOf(story, target.place)];
    case 'report': {
      const report = story.reports.get(target.report);
      const moment = at ?? thisMinute();
      if (!report || !isKnown(report, moment)) return [words.say('nav.report')];
      return [words.titleAlone(report, story, moment)];
    }
    case 'corrections':
      return [words.say('corrections.title')];
    case 'changes':
      return [words.say('changes.title')];
    case 'display-builder':
      return [words.say('display.builder')];
    case 'embed':
      return [words.say('embed.title')];
  }
}
