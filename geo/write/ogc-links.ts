import type { OgcFormat, OgcTarget } from '#geo/model/ogc.ts';

/** A link of an OGC document (RFC 8288). */
export interface OgcLink {
  readonly href: string;
  readonly rel: string;
  readonly type: string;
  readonly title?: string;
}

/** Where things are, in full: geo/links knows the paths, the settings the origin. */
export interface OgcAddresses {
  /** A document in a format (null: in whichever the client prefers), with what else an address asks for. */
  readonly of: (target: OgcTarget, format: OgcFormat | null, query?: OgcQuery) => string;
}

/** Parameters of an address as it was asked for. */
export type OgcQuery = Readonly<Record<string, string>>;

export const CRS84 = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';

export const HTML_TYPE = 'text/html';
const JSON_TYPE = 'application/json';
const GEOJSON_TYPE = 'application/geo+json';
const OPENAPI_TYPE = 'application/vnd.oai.openapi+json;version=3.0';

/** The media type of a document. */
export function typeOf(kind: OgcTarget['kind'], format: OgcFormat): string {
  if (format === 'html') return HTML_TYPE;
  if (kind === 'api') return OPENAPI_TYPE;
  return kind === 'items' || kind === 'feature' ? GEOJSON_TYPE : JSON_TYPE;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  [HTML_TYPE]: 'HTML',
  [JSON_TYPE]: 'JSON',
  [OPENAPI_TYPE]: 'OpenAPI',
  [GEOJSON_TYPE]: 'GeoJSON',
};

interface LinkSetting {
  readonly rel: string;
  readonly format: OgcFormat;
  readonly title: string;
  readonly query?: OgcQuery;
}

/** A link to a document in a format. */
export function linkToDocument(
  addresses: OgcAddresses,
  target: OgcTarget,
  { rel, format, title, query }: LinkSetting,
): OgcLink {
  const type = typeOf(target.kind, format);
  const href = addresses.of(target, format, query);
  return { href, rel, type, title: `${title} as ${TYPE_NAMES[type] ?? type}` };
}

/** `self` and `alternate`: what every document says of itself. */
export function ownLinks(
  addresses: OgcAddresses,
  target: OgcTarget,
  format: OgcFormat,
  query: OgcQuery = {},
): OgcLink[] {
  const link = (rel: string, as: OgcFormat) =>
    linkToDocument(addresses, target, { rel, format: as, title: 'This document', query });
  return [link('self', format), link('alternate', format === 'json' ? 'html' : 'json')];
}
