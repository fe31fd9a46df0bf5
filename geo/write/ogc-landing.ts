import type { OgcFormat } from '#geo/model/ogc.ts';
import { linkToDocument, ownLinks, type OgcAddresses, type OgcLink } from './ogc-links.ts';

/** The landing page (17-069r4, section 7.2). */
export interface LandingDocument {
  readonly title: string;
  readonly description: string;
  readonly links: readonly OgcLink[];
}

export const LANDING_DESCRIPTION =
  'The places and the sourced reports of running news stories as features, by OGC API - Features. Reports are ' +
  'statements of others: each names who says so, through whom it came and where it was read. Nothing here is an alert.';

export function landingDocument(
  siteName: string,
  addresses: OgcAddresses,
  format: OgcFormat,
): LandingDocument {
  const link = (
    kind: 'api' | 'conformance' | 'collections',
    rel: string,
    as: OgcFormat,
    title: string,
  ) => linkToDocument(addresses, { kind }, { rel, format: as, title });
  return {
    title: `${siteName}: OGC API - Features`,
    description: LANDING_DESCRIPTION,
    links: [
      ...ownLinks(addresses, { kind: 'landing' }, format),
      link('api', 'service-desc', 'json', 'The definition of the API'),
      link('api', 'service-doc', 'html', 'The documentation of the API'),
      link('conformance', 'conformance', 'json', 'The conformance classes'),
      link('conformance', 'conformance', 'html', 'The conformance classes'),
      link('collections', 'data', 'json', 'The collections'),
      link('collections', 'data', 'html', 'The collections'),
    ],
  };
}

const CLASSES = ['core', 'geojson', 'html', 'oas30'] as const;

/** What the API conforms to (17-069r4, section 7.4). */
export interface ConformanceDocument {
  readonly conformsTo: readonly string[];
  readonly links: readonly OgcLink[];
}

export const conformanceDocument = (
  addresses: OgcAddresses,
  format: OgcFormat,
): ConformanceDocument => ({
  conformsTo: CLASSES.map(
    (name) => `http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/${name}`,
  ),
  links: ownLinks(addresses, { kind: 'conformance' }, format),
});
