import type { Feature, Geometry } from 'geojson';
import type { OgcFormat, OgcTarget } from '#geo/model/ogc.ts';
import { HTML_TYPE, linkToDocument, ownLinks } from './ogc-links.ts';
import type { OgcAddresses, OgcLink, OgcQuery } from './ogc-links.ts';

/** Not everything has a position. */
export type OgcFeature = Feature<Geometry | null>;

/** A page of a collection's features (17-069r4, section 7.15), as GeoJSON. */
export interface ItemsDocument {
  readonly type: 'FeatureCollection';
  readonly numberMatched: number;
  readonly numberReturned: number;
  /** When it was made. */
  readonly timeStamp: string;
  readonly links: readonly OgcLink[];
  readonly features: readonly OgcFeature[];
}

interface Found {
  readonly collection: string;
  readonly matched: number;
  readonly features: readonly OgcFeature[];
  readonly limit: number;
  readonly offset: number;
  readonly timeStamp: string;
}

/** @param query as it was asked for: the links of the page keep it. */
export function itemsDocument(
  found: Found,
  query: OgcQuery,
  addresses: OgcAddresses,
  format: OgcFormat,
): ItemsDocument {
  const { collection, matched, features, timeStamp } = found;
  const target = { kind: 'items', collection } as const;
  return {
    type: 'FeatureCollection',
    numberMatched: matched,
    numberReturned: features.length,
    timeStamp,
    links: [
      ...ownLinks(addresses, target, format, query),
      ...pagesAround(found).map(({ rel, title, offset }) =>
        linkToDocument(addresses, target, { rel, title, format, query: atOffset(query, offset) }),
      ),
      ...linksToCollection(addresses, collection, format),
    ],
    features,
  };
}

/** The next page where there is more, the previous one where there is less. */
function pagesAround({ matched, limit, offset }: Found) {
  const isLast = offset + limit >= matched;
  return [
    ...(isLast ? [] : [{ rel: 'next', title: 'The next features', offset: offset + limit }]),
    ...(offset === 0
      ? []
      : [{ rel: 'prev', title: 'The previous features', offset: Math.max(0, offset - limit) }]),
  ];
}

function atOffset({ offset: _before, ...query }: OgcQuery, offset: number): OgcQuery {
  return offset === 0 ? query : { ...query, offset: String(offset) };
}

const linksToCollection = (addresses: OgcAddresses, collection: string, format: OgcFormat) => [
  linkToDocument(
    addresses,
    { kind: 'collection', collection },
    { rel: 'collection', format, title: 'The collection' },
  ),
];

/** One feature (17-069r4, section 7.16). */
export type FeatureDocument = OgcFeature & { readonly links: readonly OgcLink[] };

/** Its `link`, which every feature has among its properties, leads to the page of the site that tells more. */
export function featureDocument(
  feature: OgcFeature,
  target: Extract<OgcTarget, { kind: 'feature' }>,
  query: OgcQuery,
  addresses: OgcAddresses,
  format: OgcFormat,
): FeatureDocument {
  return {
    ...feature,
    links: [
      ...ownLinks(addresses, target, format, query),
      ...linksToCollection(addresses, target.collection, format),
      {
        href: String(feature.properties?.['link']),
        rel: 'related',
        type: HTML_TYPE,
        title: 'Its page',
      },
    ],
  };
}
