import type { Moment } from '#geo/model/moment.ts';
import {
  collectionId,
  COLLECTION_KINDS,
  type CollectionKind,
  type OgcFormat,
} from '#geo/model/ogc.ts';
import type { Bounds } from '#geo/model/place.ts';
import type { Story, StorySettings } from '#geo/model/story.ts';
import { boundsOfPlaces } from './place-selection.ts';
import type { ReportIndex } from './report-selection.ts';
import {
  CRS84,
  HTML_TYPE,
  linkToDocument,
  ownLinks,
  type OgcAddresses,
  type OgcLink,
} from './ogc-links.ts';

/** A story with what its collections are described by. */
export interface IndexedStory {
  readonly story: Story;
  readonly index: ReportIndex;
}

/** Besides the API's own addresses, those of the site's pages. */
export interface CollectionAddresses extends OgcAddresses {
  readonly storyPage: (story: Story) => string;
}

/** A collection (17-069r4, section 7.14). */
export interface CollectionDocument {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly links: readonly OgcLink[];
  readonly extent?: Extent;
  readonly itemType: 'feature';
  readonly crs: readonly string[];
}

interface Extent {
  readonly spatial?: { readonly bbox: readonly Bounds[]; readonly crs: string };
  readonly temporal?: {
    readonly interval: readonly (readonly [first: string, last: string | null])[];
    readonly trs: string;
  };
}

const GREGORIAN = 'http://www.opengis.net/def/uom/ISO-8601/0/Gregorian';

const DESCRIPTIONS: Readonly<Record<CollectionKind, string>> = {
  reports:
    'Sourced statements, each filed at one place: incidents, casualty figures, emergency measures, photos. A report ' +
    'stands at its own point or at that of its place; "precision" says how exactly the place is known. Figures are ' +
    'never to be added up: each is what one claimant said.',
  places:
    'The countries, regions, cities and sites of the story, with their names in English, Russian and Kazakh. "within" ' +
    'names the place that contains one.',
};

/** What a collection is called. */
export const collectionTitle = ({ settings }: Story, kind: CollectionKind) =>
  `${settings.name.en}: ${kind}`;

/** One of a story's two collections, as it stands alone and in the list of all. */
export function collectionDocument(
  { story, index }: IndexedStory,
  kind: CollectionKind,
  addresses: CollectionAddresses,
  format: OgcFormat,
): CollectionDocument {
  const id = collectionId(story.settings.id, kind);
  const title = collectionTitle(story, kind);
  const extent = kind === 'reports' ? extentOfReports(story, index) : extentOfPlaces(story);
  const items = (as: OgcFormat) =>
    linkToDocument(
      addresses,
      { kind: 'items', collection: id },
      { rel: 'items', format: as, title: `The features of ${title}` },
    );
  return {
    id,
    title,
    description: DESCRIPTIONS[kind],
    links: [
      ...ownLinks(addresses, { kind: 'collection', collection: id }, format),
      items('json'),
      items('html'),
      { href: addresses.storyPage(story), rel: 'related', type: HTML_TYPE, title: 'The story' },
    ],
    ...(Object.keys(extent).length > 0 ? { extent } : {}),
    itemType: 'feature',
    crs: [CRS84],
  };
}

/** All collections (17-069r4, section 7.13). */
export interface CollectionsDocument {
  readonly links: readonly OgcLink[];
  readonly collections: readonly CollectionDocument[];
}

/** Two a story, in the order of the stories. */
export const collectionsDocument = (
  stories: readonly IndexedStory[],
  addresses: CollectionAddresses,
  format: OgcFormat,
): CollectionsDocument => ({
  links: ownLinks(addresses, { kind: 'collections' }, format),
  collections: stories.flatMap((indexed) =>
    COLLECTION_KINDS.map((kind) => collectionDocument(indexed, kind, addresses, format)),
  ),
});

const spatial = (bounds: Bounds | null): Extent =>
  bounds ? { spatial: { bbox: [bounds], crs: CRS84 } } : {};

const extentOfPlaces = (story: Story) => spatial(boundsOfPlaces(story));

function extentOfReports({ settings }: Story, { bounds, span }: ReportIndex): Extent {
  if (!span) return spatial(bounds);
  const interval = [[text(span.first), hasEnded(settings) ? text(span.last) : null]] as const;
  return { ...spatial(bounds), temporal: { interval, trs: GREGORIAN } };
}

/** A story that goes on has no last report yet. */
const hasEnded = ({ period }: StorySettings) => period.until !== undefined;

const text = (moment: Moment) => new Date(moment).toISOString().replace('.000Z', 'Z');
