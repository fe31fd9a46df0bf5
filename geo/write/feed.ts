import type { Position } from 'geojson';
import { generateAtomFeed } from 'feedsmith';
import type { Language } from '#geo/model/language.ts';
import { momentOf, parseStoryDate, type Moment } from '#geo/model/moment.ts';
import type { PlaceKind } from '#geo/model/place.ts';
import type { Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import type { Words } from '#geo/words/words.ts';
import { writableInXml } from './writable-in-xml.ts';

/** Where an entry's report is told, and how exactly that is known (rule 18). */
export interface FeedPosition {
  /** `[lng, lat]` */
  readonly position: Position;
  readonly precision: PlaceKind;
  readonly place: string;
}

export interface FeedEntry {
  /** For good, whatever becomes of what it tells. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** Who says so: the site only gathers it. */
  readonly author: string;
  /** HTML, its texts escaped. */
  readonly html: string;
  /** The same in short, without markup, in its own language. */
  readonly summary: { readonly text: string; readonly language: string };
  readonly published: Moment;
  /** When something of it changed last: what ended its claim moves it. */
  readonly updated: Moment;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
  readonly at: FeedPosition | null;
}

/** What a feed says, whichever format it is written in. */
export interface FeedDocument {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: Language;
  readonly siteName: string;
  /** The page that it follows. */
  readonly page: string;
  readonly self: string;
  /** As of which it was the last to change: of its entries, the newest. */
  readonly updated: Moment;
  readonly entries: readonly FeedEntry[];
}

/** Where things are, in full: geo/links knows the paths, the settings the origin. */
interface FeedLinks {
  readonly self: string;
  /** The page that the feed follows. */
  readonly page: string;
  readonly report: (report: Report) => string;
}

/** What a feed is composed with. */
export interface FeedSetting {
  readonly words: Words;
  readonly siteName: string;
  readonly links: FeedLinks;
}

/** A feed without entries has changed last when its story began. */
export function beginningOf({ settings }: Story): Moment {
  return parseStoryDate(settings.period.from, settings.timezone)?.first ?? momentOf(0);
}

const ATOM_TYPE = 'application/atom+xml';
const PAGE_TYPE = 'text/html';

/** As Atom (RFC 4287), positions as GeoRSS Simple. */
export function atomOf(feed: FeedDocument): string {
  const atom = generateAtomFeed(
    {
      id: feed.id,
      title: { value: feed.title },
      subtitle: { value: feed.subtitle },
      updated: dateOf(feed.updated),
      authors: [{ name: feed.siteName }],
      links: [
        { href: feed.self, rel: 'self', type: ATOM_TYPE },
        { href: feed.page, rel: 'alternate', type: PAGE_TYPE, hreflang: feed.language },
      ],
      xml: { lang: feed.language },
      entries: feed.entries.map(atomEntryOf),
    },
    { strict: true },
  );
  return writableInXml(atom);
}

function atomEntryOf({ summary, at, ...entry }: FeedEntry) {
  return {
    id: entry.id,
    title: { value: entry.title },
    updated: dateOf(entry.updated),
    published: dateOf(entry.published),
    authors: [{ name: entry.author }],
    links: [{ href: entry.link, rel: 'alternate', type: PAGE_TYPE }],
    summary: { value: summary.text, xml: { lang: summary.language } },
    content: { value: entry.html, type: 'html' },
    categories: [...entry.categories],
    ...(at && { georss: geoRssOf(at) }),
  };
}

/** A point alone would look exact: what kind of place it stands for is said with it. */
function geoRssOf({ position: [lng = NaN, lat = NaN], precision, place }: FeedPosition) {
  return { point: { lat, lng }, featureTypeTag: precision, featureName: place };
}

const dateOf = (moment: Moment) => new Date(moment);

/** As JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/); positions as GeoJSON in an extension. */
export function jsonFeedOf(feed: FeedDocument): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.page,
    feed_url: feed.self,
    language: feed.language,
    authors: [{ name: feed.siteName }],
    items: feed.entries.map(jsonItemOf),
  });
}

function jsonItemOf({ summary, at, ...entry }: FeedEntry) {
  return {
    id: entry.id,
    url: entry.link,
    title: entry.title,
    authors: [{ name: entry.author }],
    content_html: entry.html,
    summary: summary.text,
    date_published: dateOf(entry.published).toISOString(),
    date_modified: dateOf(entry.updated).toISOString(),
    tags: entry.categories.map(({ label }) => label),
    ...(at && { _location: locationOf(at) }),
  };
}

const locationOf = ({ position, precision, place }: FeedPosition) => ({
  geometry: { type: 'Point', coordinates: position },
  precision,
  place,
});
