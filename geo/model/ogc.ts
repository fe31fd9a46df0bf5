import type { StoryId } from './ids.ts';
import type { Moment } from './moment.ts';
import type { Bounds } from './place.ts';

/** What OGC API - Features (17-069r4) offers of a story: two collections of features, each document in two formats. */

export const COLLECTION_KINDS = ['reports', 'places'] as const;
export type CollectionKind = (typeof COLLECTION_KINDS)[number];

export const OGC_FORMATS = ['json', 'html'] as const;
export type OgcFormat = (typeof OGC_FORMATS)[number];

/** What an address of the API is about. */
export type OgcTarget =
  | { readonly kind: 'landing' | 'api' | 'conformance' | 'collections' }
  | { readonly kind: 'collection' | 'items'; readonly collection: string }
  | { readonly kind: 'feature'; readonly collection: string; readonly feature: string };

/** How many features a page has: unless asked otherwise, and whatever is asked. */
export const ITEMS_LIMIT = { default: 100, most: 1000 } as const;

/** A stretch of time with both its ends; null: open there. */
export interface TimeSpan {
  readonly first: Moment | null;
  readonly last: Moment | null;
}

/** Which features of a collection are asked for, checked. */
export interface ItemsQuery {
  readonly box: Bounds | null;
  readonly time: TimeSpan | null;
  /** Reports known by then. */
  readonly moment: Moment;
  readonly limit: number;
  readonly offset: number;
}

/** A page of what a query found, and how much that is in all. */
export interface Selection<Item> {
  readonly matched: number;
  readonly page: readonly Item[];
}

/** `kazakhstan-2022-reports`: letters, digits and hyphens alone, for addresses and for names of layers. */
export const collectionId = (story: StoryId, kind: CollectionKind) => `${story}-${kind}`;

/** The story and the kind of a collection's id; null where it is none. */
export function parseCollectionId(
  id: string,
): { readonly story: string; readonly kind: CollectionKind } | null {
  const kind = COLLECTION_KINDS.find((ending) => id.endsWith(`-${ending}`));
  return kind === undefined ? null : { story: id.slice(0, -kind.length - 1), kind };
}
