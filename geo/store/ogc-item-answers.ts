import type { PlaceId } from '#geo/model/ids.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { ItemsQuery, OgcTarget } from '#geo/model/ogc.ts';
import { recordOf } from '#geo/model/record-of.ts';
import type { Story } from '#geo/model/story.ts';
import { situationAt } from '#geo/situation/situation.ts';
import { isKnown } from '#geo/situation/standing.ts';
import type { DataSetting } from '#geo/write/data-set.ts';
import { collectionTitle } from '#geo/write/ogc-collections.ts';
import { featurePage, itemsPage } from '#geo/write/ogc-item-pages.ts';
import { featureDocument, itemsDocument, type OgcFeature } from '#geo/write/ogc-items.ts';
import { placeFeature } from '#geo/write/place-data.ts';
import { reportFeature } from '#geo/write/report-data.ts';
import { reportItem } from '#geo/write/report-item.ts';
import { selectPlaces } from '#geo/write/place-selection.ts';
import { selectReports } from '#geo/write/report-selection.ts';
import { settingOf } from './data-setting.ts';
import { answerDocument } from './ogc-document-answer.ts';
import { readAt, readItemsQuery, readOgcRequest, type OgcRequest } from './ogc-request.ts';
import { findCollection, NO_COLLECTION } from './ogc-stories.ts';
import { badParametersAnswer, notFoundAnswer } from './problem-answer.ts';

type Collection = NonNullable<Awaited<ReturnType<typeof findCollection>>>;

/** `/ogc/collections/COLLECTION/items` */
export async function answerItems(
  request: Request,
  { collection }: { readonly collection: string },
): Promise<Response> {
  const asked = readOgcRequest(request);
  const found = await findCollection(collection);
  if (!found) return notFoundAnswer(NO_COLLECTION);
  const { query, at } = readItemsQuery(asked, found.story.settings.timezone);
  const { addresses, format } = asked;
  return answerDocument(asked, 'items', () => {
    const { matched, features } = featuresOf(found, query, at);
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
    const page = () =>
      itemsPage(document, { ...above(found, asked), offset, moment: at ?? asked.now, feature });
    return { document, links: document.links, timeStamp, page };
  });
}

/** The pages of features keep the moment, and no more of what was asked for. */
const atOf = ({ query: { at } }: OgcRequest) => (at === undefined ? {} : { at });

function featuresOf({ story, index, kind }: Collection, query: ItemsQuery, at: Moment | null) {
  const setting = settingOf(story, contextOf(story, at));
  if (kind === 'places') {
    const { matched, page } = selectPlaces(story, query);
    return { matched, features: page.map(({ id }) => featureOfPlace(id, setting)) };
  }
  const { matched, page } = selectReports(index, query);
  return { matched, features: page.map((report) => reportFeature(reportItem(report, setting))) };
}

const contextOf = ({ settings }: Story, at: Moment | null) =>
  ({ language: 'en', at, zone: settings.timezone }) as const;

const featureOfPlace = (id: PlaceId, setting: DataSetting) =>
  placeFeature({ situation: situationAt(setting.story, id, setting.moment), setting });

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
  const feature = findFeature(found, id, at);
  if (!feature)
    return notFoundAnswer('There is no such feature in the collection, or it was not known then.');
  const target = { kind: 'feature', collection, feature: id } satisfies OgcTarget;
  const { query, addresses, format } = asked;
  return answerDocument(asked, 'feature', () => {
    const document = featureDocument(feature, target, query, addresses, format);
    return {
      document,
      links: document.links,
      page: () => featurePage(document, { ...above(found, asked), at }),
    };
  });
}

/** The feature of an id; null where there is none, or none known then. */
function findFeature(
  { story, kind }: Collection,
  id: string,
  at: Moment | null,
): OgcFeature | null {
  const setting = settingOf(story, contextOf(story, at));
  if (kind === 'places') {
    const place = recordOf(story.places, id);
    return place ? featureOfPlace(place.id, setting) : null;
  }
  const report = recordOf(story.reports, id);
  const isTold = report !== undefined && isKnown(report, setting.moment);
  return isTold ? reportFeature(reportItem(report, setting)) : null;
}
