import type { Metadata } from 'next';
import { reportsFeedLink, type FeedFormat } from '#geo/links/feed-links.ts';
import { DATA_FORMATS, DATA_TYPES, dataLink } from '#geo/links/data-links.ts';
import { linksByLanguage, linkTo, type Target } from '#geo/links/links.ts';
import { previewLink, type PreviewTarget } from '#geo/links/preview-links.ts';
import { minuteOf } from '#geo/model/moment.ts';
import { PICTURE } from '#components/preview/picture-style.ts';
import { oembedLink } from '#geo/links/oembed-links.ts';
import { isFiltering } from '#geo/model/report-filter.ts';
import type { Situation } from '#geo/situation/situation.ts';
import { capitalise } from '#geo/words/parts.ts';
import type { Words } from '#geo/words/words.ts';
import { picturedPlace } from './pictured-place.ts';
import type { View } from './view.ts';

interface About {
  /** What the page is about, and what that is a part of: "Almaty", "Kazakhstan, January 2022". */
  readonly title: readonly string[];
  readonly description: string;
  /** The zone in which the page's moment is said; the story's unless given. */
  readonly zone?: string;
}

/**
 * A page's metadata. The canonical address is the one as of now, with everything in it: the past and a filter are ways
 * to look at the page, and search engines are to know it once.
 */
export function metadataOf(view: View, target: Target, about: About): Metadata {
  const { settings, context } = view;
  const { description } = about;
  const title = titleOf(view, about);
  const { language } = context;
  const address = (path: string) => new URL(path, settings.siteUrl).href;
  const subject = { ...target, since: null };
  const canonical = address(linkTo(subject, { language, at: null }));
  const languages = linksByLanguage(subject, { at: null });
  const images = imagesOf(view, target, description, address);
  const url = address(linkTo(target, context));
  return {
    title: `${title} · ${settings.siteName}`,
    description,
    alternates: {
      canonical,
      languages: {
        en: address(languages.en),
        ru: address(languages.ru),
        kk: address(languages.kk),
        'x-default': address(languages.en),
      },
      types: {
        ...oembedTypes(url, title, address),
        ...feedsOf(view, target, address),
        ...dataOf(view, target, address),
      },
    },
    openGraph: {
      type: 'website',
      siteName: settings.siteName,
      title,
      description,
      url,
      locale: LOCALES[language],
      alternateLocale: Object.values(LOCALES).filter((locale) => locale !== LOCALES[language]),
      images,
    },
    twitter: { card: 'summary_large_image', title, description, images },
    robots: isPageItself(view) ? null : { index: false, follow: true },
  };
}

/** The feeds that a reader of the page may follow: those of its place, else of its story. */
function feedsOf({ shown, words }: View, target: Target, address: (path: string) => string) {
  if (!shown) return {};
  const { story } = shown;
  const place = target.kind === 'place' ? target.place : null;
  const name = story.settings.name[words.language];
  const title = place === null ? name : `${words.placeOf(story, place)} · ${name}`;
  const subject = { story: story.settings.id, place };
  const feed = (format: FeedFormat) => [
    { url: address(reportsFeedLink(subject, format, words.language)), title },
  ];
  return { 'application/atom+xml': feed('atom'), 'application/feed+json': feed('json') };
}

/** The data of a story's or a place's page, as of its moment. */
function dataOf({ shown, context }: View, target: Target, address: (path: string) => string) {
  if (!shown || (target.kind !== 'story' && target.kind !== 'place')) return {};
  const place = target.kind === 'place' ? target.place : null;
  const subject = { story: target.story, place };
  return Object.fromEntries(
    DATA_FORMATS.map((format) => [DATA_TYPES[format], address(dataLink(subject, format, context))]),
  );
}

const LOCALES = { en: 'en_GB', ru: 'ru_RU', kk: 'kk_KZ' } as const;

/**
 * The picture of a page of a story, as of the page's moment, by the minute: what was shared goes on to say what it said,
 * and whoever keeps pictures by their addresses fetches a new one for a new situation.
 */
function imagesOf(
  { shown, context, moment, words }: View,
  target: Target,
  description: string,
  address: (path: string) => string,
) {
  if (!shown) return [];
  const { story } = shown;
  const pictured: PreviewTarget =
    target.kind === 'place' || target.kind === 'report'
      ? target
      : { kind: 'story', story: story.settings.id };
  const at = context.at ?? minuteOf(moment);
  const path = previewLink(pictured, {
    language: context.language,
    at,
    zone: story.settings.timezone,
  });
  const place = picturedPlace(pictured, shown);
  const alt = `${words.say('place.map-of', { place: words.place(place) })}. ${description}`;
  return [{ url: address(path), ...PICTURE, type: 'image/png', alt }];
}
/** Where a consumer finds how to embed the page. */
const oembedTypes = (page: string, title: string, address: (path: string) => string) => ({
  'application/json+oembed': [{ url: address(oembedLink(page, 'json')), title }],
  'text/xml+oembed': [{ url: address(oembedLink(page, 'xml')), title }],
});

/** A page of the past says of when before it says of what: a preview cuts titles short. */
function titleOf({ words, context, moment }: View, { title: [name = '', ...rest], zone }: About) {
  if (context.at === null) return [name, ...rest].join(' · ');
  const timezone = zone ?? context.zone ?? 'UTC';
  const day = words.day(moment, timezone);
  const date = words.say('date.with-time', { day, time: words.time(moment, timezone) });
  return [name, words.say('date.as-of', { date }), ...rest].join(' · ');
}

/** A description that does not say of when it is: on a page of the past it is told. */
export function asOfThen({ words, context, moment }: View, text: string, zone: string): string {
  if (context.at === null) return text;
  const asOf = words.say('date.as-of', { date: words.moment(moment, zone) });
  return `${text} ${capitalise(asOf, words.language)}.`;
}

/** A place's status for a title; nothing where none is stated, which is not "none". */
export const statusTitle = ({ emergency: { status } }: Situation, words: Words): string[] =>
  status.kind === 'not-stated' ? [] : [words.status(status)];

/** Not the past, not changes, not filtered: the page that search engines are to know. */
export const isPageItself = ({ context, shown }: View) =>
  context.at === null && (!shown || (shown.since === null && !isFiltering(shown.filter)));

/** The metadata of an address that leads nowhere. */
export const missingMetadata = ({ words, settings }: View): Metadata => ({
  title: `${words.say('not-found.title')} · ${settings.siteName}`,
  robots: { index: false },
});
