import { ITEMS_PARAMETERS } from '#geo/links/items-parameters.ts';
import { linkTo } from '#geo/links/links.ts';
import { ogcLink } from '#geo/links/ogc-links.ts';
import { DATA_PARAMETERS } from '#geo/links/data-parameters.ts';
import { parameterReader, type ParameterReader } from '#geo/links/parameter-reader.ts';
import { ITEMS_LIMIT, type ItemsQuery, type OgcFormat } from '#geo/model/ogc.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { CollectionAddresses } from '#geo/write/ogc-collections.ts';
import type { OgcQuery } from '#geo/write/ogc-links.ts';
import { preferredFormat } from './content-negotiation.ts';
import { readSettings } from './settings.ts';
import { thisMinute } from './this-minute.ts';

/** A request to the OGC API, as far as all of its documents read it. */
export interface OgcRequest {
  readonly request: Request;
  readonly reader: ParameterReader;
  readonly format: OgcFormat;
  /** As it stands in the address. */
  readonly query: OgcQuery;
  /** The minute it is answered in. */
  readonly now: Moment;
  readonly siteName: string;
  readonly addresses: CollectionAddresses;
}

export function readOgcRequest(request: Request): OgcRequest {
  const { searchParams } = new URL(request.url);
  const reader = parameterReader(searchParams);
  const { siteName, siteUrl } = readSettings();
  const inFull = (path: string) => new URL(path, siteUrl).href;
  return {
    request,
    reader,
    format: reader.one(ITEMS_PARAMETERS.f) ?? preferredFormat(request.headers.get('Accept')),
    query: Object.fromEntries(searchParams),
    now: thisMinute(),
    siteName,
    addresses: {
      of: (target, format, query) => inFull(ogcLink(target, format, query)),
      storyPage: ({ settings }) =>
        inFull(linkTo({ kind: 'story', story: settings.id }, { language: 'en', at: null })),
    },
  };
}

/** The moment asked for; null: now. */
export const readAt = ({ reader }: Pick<OgcRequest, 'reader'>, zone: string) =>
  reader.one(DATA_PARAMETERS.at, zone);

/** The features asked for, and the moment where one was; what cannot be read is remembered by the reader. */
export function readItemsQuery(
  { reader, now }: OgcRequest,
  zone: string,
): { readonly query: ItemsQuery; readonly at: Moment | null } {
  const query = {
    box: reader.one(ITEMS_PARAMETERS.bbox),
    time: reader.one(ITEMS_PARAMETERS.datetime, zone),
    limit: reader.one(ITEMS_PARAMETERS.limit) ?? ITEMS_LIMIT.default,
    offset: reader.one(ITEMS_PARAMETERS.offset) ?? 0,
  };
  const at = readAt({ reader }, zone);
  return { query: { ...query, moment: at ?? now }, at };
}
