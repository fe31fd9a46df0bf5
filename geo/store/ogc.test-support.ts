import { dataRoute } from './data-route.ts';
import {
  answerApi,
  answerCollection,
  answerCollections,
  answerConformance,
  answerLanding,
  answerUnknown,
} from './ogc-answers.ts';
import { answerFeature, answerItems } from './ogc-item-answers.ts';

/** The routes of the API by their paths, as app/ogc has them. */
const ROUTES = {
  '': dataRoute(answerLanding),
  '/api': dataRoute(answerApi),
  '/conformance': dataRoute(answerConformance),
  '/collections': dataRoute(answerCollections),
  '/collections/:collection': dataRoute(answerCollection),
  '/collections/:collection/items': dataRoute(answerItems),
  '/collections/:collection/items/:feature': dataRoute(answerFeature),
  '/:rest+': dataRoute(answerUnknown),
};

export const ORIGIN = 'http://127.0.0.1:3000';

type Method = 'GET' | 'HEAD' | 'POST';

/** Asks for an address of the API, in full or from `/ogc` on. */
export async function ask(
  address: string,
  headers: Record<string, string> = {},
  method: Method = 'GET',
): Promise<Response> {
  const url = new URL(address, ORIGIN);
  for (const [path, route] of Object.entries(ROUTES)) {
    const pattern = new URLPattern({ pathname: `/ogc${path}` });
    const groups = pattern.exec({ pathname: url.pathname })?.pathname.groups;
    if (!groups) continue;
    const { collection = '', feature = '' } = groups;
    const params = Promise.resolve({ collection, feature });
    return route[method](new Request(url, { method, headers }), { params });
  }
  throw new Error(`${address} is no address of the API.`);
}

export interface Link {
  readonly href: string;
  readonly rel: string;
  readonly type: string;
}

export interface Item {
  readonly type: 'Feature';
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: readonly number[] } | null;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Whatever a document may have; a test looks at what it should have. */
export interface Told {
  readonly title: string;
  readonly id: string;
  readonly type: string;
  readonly links: readonly Link[];
  readonly conformsTo: readonly string[];
  readonly collections: readonly Told[];
  readonly extent: {
    readonly spatial: { readonly bbox: readonly (readonly [number, number, number, number])[] };
    readonly temporal?: { readonly interval: readonly (readonly [string, string | null])[] };
  };
  readonly features: readonly Item[];
  readonly numberMatched: number;
  readonly numberReturned: number;
  readonly timeStamp: string;
}

/** The document at an address, as JSON. */
export async function tell(address: string): Promise<Told> {
  const response = await ask(address);
  if (response.status !== 200) throw new Error(`${address}: ${await response.text()}`);
  return (await response.json()) as Told;
}

/** The parameters that a refused address is told to be wrong. */
export async function refusedParameters(address: string): Promise<readonly string[]> {
  const response = await ask(address);
  if (response.status !== 400) throw new Error(`${address} answered ${response.status}.`);
  const { errors } = (await response.json()) as { errors: readonly { parameter: string }[] };
  return errors.map(({ parameter }) => parameter);
}

/** The features of all pages, by their links to the next one. */
export async function walk(address: string): Promise<readonly Item[]> {
  const page = await tell(address);
  const next = page.links.find(({ rel }) => rel === 'next');
  return [...page.features, ...(next ? await walk(next.href) : [])];
}
