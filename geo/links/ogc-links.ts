import type { OgcFormat, OgcTarget } from '#geo/model/ogc.ts';

function segmentsOf(target: OgcTarget): readonly string[] {
  switch (target.kind) {
    case 'landing':
      return [];
    case 'api':
    case 'conformance':
    case 'collections':
      return [target.kind];
    case 'collection':
      return ['collections', target.collection];
    case 'items':
      return ['collections', target.collection, 'items'];
    case 'feature':
      return ['collections', target.collection, 'items', target.feature];
  }
}

/** The path of a document of the OGC API. */
const ogcPath = (target: OgcTarget) =>
  ['/ogc', ...segmentsOf(target).map(encodeURIComponent)].join('/');

/** Stay as they are in a query (RFC 3986, section 3.4): `bbox` and `datetime` remain readable. */
const READABLE = /%(?:2C|2F|3A)/g;

/**
 * The address of a document in a format, with what else was asked for.
 * @param query of the address; its `f` gives way to the format.
 */
export function ogcLink(
  target: OgcTarget,
  format: OgcFormat | null,
  query: Readonly<Record<string, string>> = {},
): string {
  const { f: _format, ...others } = query;
  const parameters = new URLSearchParams(format === null ? others : { ...others, f: format });
  const text = parameters.toString().replaceAll(READABLE, decodeURIComponent);
  return text === '' ? ogcPath(target) : `${ogcPath(target)}?${text}`;
}
