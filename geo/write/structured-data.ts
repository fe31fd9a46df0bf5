import type {
  BreadcrumbList,
  CorrectionComment,
  Graph,
  ImageObject,
  LiveBlogPosting,
  NewsArticle,
  Organization,
  Place as SchemaPlace,
} from 'schema-dts';
import type { PlaceId, ReportId } from '#geo/model/ids.ts';
import { parseStoryDate, type Moment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { PhotoReport, Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { correctionsAt } from '#geo/situation/corrections.ts';
import { lastChangeAt, lastChangeOf, recordedAt } from '#geo/situation/last-change.ts';
import { endingAt, isWithdrawn } from '#geo/situation/standing.ts';
import { situationAt, type TimelineItem } from '#geo/situation/situation.ts';
import { capitalise } from '#geo/words/parts.ts';
import type { Words } from '#geo/words/words.ts';

/** What a page tells search engines, by schema.org, as of now. */

export interface GraphSetting {
  readonly story: Story;
  readonly moment: Moment;
  readonly words: Words;
  readonly siteName: string;
  readonly addresses: GraphAddresses;
}

/** Whole addresses, as of now, in the words' language; geo/links knows them, and the page asks it. */
export interface GraphAddresses {
  readonly site: string;
  readonly story: string;
  readonly place: (id: PlaceId) => string;
  readonly report: (id: ReportId) => string;
  readonly photo: (file: string) => string;
  /** The page itself, and the picture of its link. */
  readonly page: string;
  readonly picture: string;
}

/** As many as a reader sees of a story at once. */
const MOST = 10;

/** A story as live coverage: its period, its newest reports, its corrections. */
export function storyGraph(setting: GraphSetting): Graph {
  const { story, words, moment } = setting;
  const { name, root, period, timezone } = story.settings;
  const situation = situationAt(story, root, moment);
  const until = period.until === undefined ? null : parseStoryDate(period.until, timezone);
  const coverage: LiveBlogPosting = {
    ...articleOf(setting, changeOf(setting, situation.place)),
    '@type': 'LiveBlogPosting',
    headline: name[words.language],
    description: words.situationLine(situation, story),
    coverageStartTime: period.from,
    ...(until && until.last < moment ? { coverageEndTime: iso(until.last) } : {}),
    about: placeOf(setting, situation.place),
    liveBlogUpdate: newest(situation.timeline).map(({ report }) => updateOf(setting, report)),
    correction: correctionsOf(setting),
  };
  return graphOf([coverage]);
}

/** A place: what it is, its situation in a sentence, its photos. */
export function placeGraph(setting: GraphSetting, place: Place): Graph {
  const { story, words, moment, addresses } = setting;
  const situation = situationAt(story, place.id, moment);
  const article: NewsArticle = {
    ...articleOf(setting, changeOf(setting, place)),
    '@type': 'NewsArticle',
    headline: `${words.place(place)} · ${story.settings.name[words.language]}`,
    description: words.situationLine(situation, story),
    about: placeOf(setting, place),
    contentLocation: placeOf(setting, place),
    isPartOf: { '@type': 'LiveBlogPosting', '@id': addresses.story },
    correction: situation.timeline.flatMap((item) => correctionOf(setting, item)),
  };
  const photos = situation.photos.filter(({ photo }) => photo.graphic !== true);
  return graphOf([
    article,
    crumbsOf(setting, place),
    ...photos.map((report) => imageOf(setting, report)),
  ]);
}

/** A report: who says what of which place, where it was read, and a photo's credit. */
export function reportGraph(setting: GraphSetting, report: Report): Graph {
  const { story, words, moment, addresses } = setting;
  const place = story.places.get(report.place);
  const title = words.titleAlone(report, story, moment);
  const ending = endingAt(story, report, moment);
  const article: NewsArticle = {
    ...articleOf(setting, {
      published: recordedAt(report),
      changed: lastChangeOf(story, report, moment),
    }),
    '@type': 'NewsArticle',
    headline: place ? `${title} · ${words.place(place)}` : title,
    description: [
      ...(ending ? [`${capitalise(words.ending(report, ending, story), words.language)}.`] : []),
      report.summary,
      `${words.attribution(report, story).text}.`,
    ].join(' '),
    inLanguage: [...new Set([words.language, report.language])],
    correction: correctionOf(setting, { report, ending }),
    ...(place ? { contentLocation: placeOf(setting, place) } : {}),
    citation: report.sources.flatMap((id) => {
      const source = story.sources.get(id);
      return source
        ? [{ '@type': 'CreativeWork' as const, name: source.title, url: source.url }]
        : [];
    }),
    isPartOf: { '@type': 'LiveBlogPosting', '@id': addresses.story },
  };
  const isShown = report.kind === 'photo' && report.photo.graphic !== true;
  return graphOf([
    article,
    ...(place ? [crumbsOf(setting, place)] : []),
    ...(isShown ? [imageOf(setting, report)] : []),
  ]);
}

type Thing = LiveBlogPosting | NewsArticle | BreadcrumbList | ImageObject;

const graphOf = (things: readonly Thing[]): Graph => ({
  '@context': 'https://schema.org',
  '@graph': things,
});

const iso = (moment: Moment) => new Date(moment).toISOString();

const publisherOf = ({ siteName, addresses }: GraphSetting): Organization => ({
  '@type': 'Organization',
  name: siteName,
  url: addresses.site,
});

interface Dates {
  readonly published: Moment | null;
  readonly changed: Moment | null;
}

/** What all articles say: the site is who publishes and tells, never who claims. */
function articleOf(setting: GraphSetting, { published, changed }: Dates) {
  const { words, addresses } = setting;
  const { page, picture } = addresses;
  return {
    '@id': page,
    url: page,
    mainEntityOfPage: page,
    inLanguage: words.language,
    image: picture,
    author: publisherOf(setting),
    publisher: publisherOf(setting),
    ...(published === null ? {} : { datePublished: iso(published) }),
    ...(changed === null ? {} : { dateModified: iso(changed) }),
  };
}

/** A page's first report and its last change. */
function changeOf({ story, moment }: GraphSetting, place: Place): Dates {
  const { timeline } = situationAt(story, place.id, moment);
  const recorded = timeline.map(({ report }) => recordedAt(report));
  const published = recorded.toSorted((one, other) => one - other)[0] ?? null;
  return { published, changed: lastChangeAt(story, place, moment) };
}

const newest = (timeline: readonly TimelineItem[]) =>
  timeline.toSorted((one, other) => other.report.knownFrom - one.report.knownFrom).slice(0, MOST);

function updateOf(setting: GraphSetting, report: Report) {
  const { story, words, moment, addresses } = setting;
  const url = addresses.report(report.id);
  return {
    '@type': 'BlogPosting' as const,
    '@id': url,
    url,
    headline: `${words.placeOf(story, report.place)}: ${words.titleAlone(report, story, moment)}`,
    articleBody: report.summary,
    inLanguage: report.language,
    datePublished: iso(report.knownFrom),
    author: publisherOf(setting),
  };
}

/** The story's, the last ended first. */
function correctionsOf(setting: GraphSetting): CorrectionComment[] {
  const { ours, withdrawn } = correctionsAt(setting.story, setting.moment);
  return [...ours, ...withdrawn].flatMap((claim) => correctionOf(setting, claim));
}

/** What was taken back, denied, removed or mended; what a later claim overtook is none. */
function correctionOf(
  { story, words, addresses }: GraphSetting,
  { report, ending }: TimelineItem,
): CorrectionComment[] {
  if (!ending || !isWithdrawn(ending)) return [];
  return [
    {
      '@type': 'CorrectionComment',
      text: `${words.reportTitle(report, story)}: ${words.ending(report, ending, story)}`,
      datePublished: iso(ending.by.knownFrom),
      url: addresses.report(ending.by.id),
    },
  ];
}

function placeOf({ words, story, addresses }: GraphSetting, place: Place): SchemaPlace {
  const container = place.within === undefined ? undefined : story.places.get(place.within);
  const [lng, lat] = place.marker ?? [];
  return {
    '@type': 'Place',
    name: words.place(place),
    alternateName: place.otherNames.flatMap(({ name }) => name[words.language] ?? []),
    url: addresses.place(place.id),
    ...(place.wikidata === undefined
      ? {}
      : { sameAs: `https://www.wikidata.org/entity/${place.wikidata}` }),
    ...(lat === undefined || lng === undefined
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lng } }),
    ...(container ? { containedInPlace: { '@type': 'Place', name: words.place(container) } } : {}),
  };
}

/** From the story down to the place. */
function crumbsOf(setting: GraphSetting, place: Place): BreadcrumbList {
  const { story, words, addresses } = setting;
  const places = place.path.flatMap((id) => story.places.get(id) ?? []).toReversed();
  const steps = [
    { name: story.settings.name[words.language], item: addresses.story },
    ...places.map((one) => ({ name: words.place(one), item: addresses.place(one.id) })),
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      ...step,
    })),
  };
}

/** One whose file we do not have is told by the page that has it. */
function imageOf({ addresses }: GraphSetting, { photo, language }: PhotoReport): ImageObject {
  const { description, creditLine, rightsUsageTerms, webPage, dateCreated, file } = photo;
  return {
    '@type': 'ImageObject',
    caption: description,
    inLanguage: language,
    creditText: creditLine,
    copyrightNotice: rightsUsageTerms,
    license: { '@type': 'CreativeWork', name: rightsUsageTerms },
    acquireLicensePage: webPage,
    dateCreated,
    url: webPage,
    ...(file === undefined ? {} : { contentUrl: addresses.photo(file) }),
  };
}
