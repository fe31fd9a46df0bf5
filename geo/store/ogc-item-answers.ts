import { linkTo } from '#geo/links/links.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { ItemsQuery, OgcTarget } from '#geo/model/ogc.ts';
import type { Place } from '#geo/model/place.ts';
import type { Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { isKnown } from '#geo/situation/standing.ts';
import { collectionTitle } from '#geo/write/ogc-collections.ts';
import { placeFeature, reportFeature } from '#geo/write/ogc-features.ts';
import { featurePage, itemsPage } from '#geo/write/ogc-item-pages.ts';
import { featureDocument, itemsDocument, type OgcFeature } from '#geo/write/ogc-items.ts';
import { selectPlaces } from '#geo/write/place-selection.ts';
import { selectReports } from '#geo/write/report-selection.ts';
import { answerDocument } from './ogc-document-answer.ts';
import { readAt, readItemsQuery, readOgcRequest, type OgcRequest } from './ogc-request.ts';
import { findCollection, NO_COLLECTION } from './ogc-stories.ts';
import { badParametersAnswer, notFoundAnswer } from './problem-answer.ts';
import { readSettings } from './settings.ts';

type Collection = NonNullable<Awaited<ReturnType<typeof findCollection>>>;

/** `/ogc/collections/COLLECTION/items` */
export async function answerItems(
  request: Request,
  { collection }: { readonly collection: string },
): Promise<Response> {
  const asked = readOgcRequest(request);
  const found = await findCollection(collection);
  if (!found) return notFoundAnswer(NO_COLLECTION);
  const query = readItemsQuery(asked, found.story.settings.timezone);
  const { addresses, format } = asked;
  return answerDocument(asked, 'items', () => {
    const { matched, features } = featuresOf(found, query);
    const { limit, offset } = query;
    const timeStamp = new Date().toISOString();
    const document = itemsDocument(
      { collection, matched, features, limit, offset, timeStamp },
      asked.query,
      addresses,
      format,
    );
    const feature = (id: string) =>
      addresses.of({ kind: 'feature', collection, feature: id }, 'html', atOf(asked));
    const page = () => itemsPage(document, { ...above(found, asked), offset, feature });
    return { document, links: document.links, timeStamp, page };
  });
}

/** The pages of features keep the moment, and no more of what was asked for. */
const atOf = ({ query: { at } }: OgcRequest) => (at === undefined ? {} : { at });

function featuresOf({ story, index, kind }: Collection, query: ItemsQuery) {
  if (kind === 'places') {
    const { matched, page } = selectPlaces(story, query);
    return { matched, features: page.map(placeFeature) };
  }
  const { matched, page } = selectReports(index, query);
  return { matched, features: page.map((report) => reportFeature(story, report)) };
}

function above({ story, kind, id }: Collection, { addresses }: OgcRequest) {
  return {
    collections: addresses.of({ kind: 'collections' }, 'html'),
    collection: {
      name: collectionTitle(story, kind),
      href: addresses.of({ kind: 'collection', collection: id }, 'html'),
    },
  };
}

/** `/ogc/collections/COLLECTION/items/FEATURE` */
export async function answerFeature(
  request: Request,
  { collection, feature: id }: { readonly collection: string; readonly feature: string },
): Promise<Response> {
  const asked = readOgcRequest(request);
  const found = await findCollection(collection);
  if (!found) return notFoundAnswer(NO_COLLECTION);
  const at = readAt(asked, found.story.settings.timezone);
  const problems = asked.reader.problems();
  if (problems.length > 0) return badParametersAnswer(problems);
  const told = findFeature(found, id, { at, moment: at ?? asked.now });
  if (!told)
    return notFoundAnswer('There is no such feature in the collection, or it was not known then.');
  const target = { kind: 'feature', collection, feature: id } satisfies OgcTarget;
  const { query, addresses, format } = asked;
  const page = new URL(told.path, readSettings().siteUrl).href;
  return answerDocument(asked, 'feature', () => {
    const document = featureDocument(told.feature, target, { query, page }, addresses, format);
    return {
      document,
      links: document.links,
      page: () => featurePage(document, above(found, asked)),
    };
  });
}

interface When {
  readonly at: Moment | null;
  readonly moment: Moment;
}

/** The feature of an id with the path of its page; null where there is none, or none known then. */
function findFeature({ story, kind }: Collection, id: string, when: When) {
  return kind === 'places' ? findPlace(story, id, when) : findReport(story, id, when);
}

interface FoundFeature {
  readonly feature: OgcFeature;
  readonly path: string;
}

function findPlace(story: Story, id: string, { at }: When): FoundFeature | null {
  const places: ReadonlyMap<string, Place> = story.places;
  const place = places.get(id);
  if (!place) return null;
  const target = { kind: 'place', story: story.settings.id, place: place.id } as const;
  return { feature: placeFeature(place), path: linkTo(target, contextOf(story, at)) };
}

function findReport(story: Story, id: string, { at, moment }: When): FoundFeature | null {
  const reports: ReadonlyMap<string, Report> = story.reports;
  const report = reports.get(id);
  if (!report || !isKnown(report, moment)) return null;
  const target = { kind: 'report', story: story.settings.id, report: report.id } as const;
  return { feature: reportFeature(story, report), path: linkTo(target, contextOf(story, at)) };
}

const contextOf = ({ settings }: Story, at: Moment | null) =>
  ({ language: 'en', at, zone: settings.timezone }) as const;
