/** Ids of a story's records. Branded so that a place's id cannot be passed where a report's belongs. */
export type StoryId = string & { readonly brand: 'StoryId' };
export type PlaceId = string & { readonly brand: 'PlaceId' };
export type ReportId = string & { readonly brand: 'ReportId' };
export type SourceId = string & { readonly brand: 'SourceId' };
export type ClaimantId = string & { readonly brand: 'ClaimantId' };
/** Shared by all reports of the same event, so that one death is never counted twice. */
export type EventId = string & { readonly brand: 'EventId' };

/** Lower-case Latin letters, digits and single hyphens: safe in an address, in a file name, in an anchor. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** First path segments that are never a story. */
export const RESERVED_STORY_IDS: readonly string[] = [
  'ru',
  'kk',
  'en',
  'embed',
  'embed-builder',
  'oembed',
  'ogc',
  'live',
  'health',
  'ready',
  'api',
  'as-of',
  'walls',
  'basemap',
  'photos',
  'tiles',
  'sitemaps',
];

/** Second path segments that are never a place. */
export const RESERVED_PLACE_IDS: readonly string[] = [
  'reports',
  'corrections',
  'changes',
  'display',
];

/** Fits every brand: the constructors below narrow it to theirs. */
type AnyId = string & { readonly brand: never };

/** Throws a sentence where the text is no valid id. */
function checkId(
  text: string,
  what: string,
  reserved: readonly string[] = [],
): asserts text is AnyId {
  if (!ID_PATTERN.test(text)) {
    throw new Error(
      `"${text}" is not ${what} id: use lower-case letters, digits and single hyphens, as in "mangystau-region".`,
    );
  }
  if (reserved.includes(text)) {
    throw new Error(`"${text}" cannot be ${what} id: the address is reserved.`);
  }
}

/** @throws Error naming the text, where it is no valid id or is reserved. */
export function storyId(text: string): StoryId {
  checkId(text, 'a story', RESERVED_STORY_IDS);
  return text;
}

/** @throws Error naming the text, where it is no valid id or is reserved. */
export function placeId(text: string): PlaceId {
  checkId(text, 'a place', RESERVED_PLACE_IDS);
  return text;
}

/** @throws Error naming the text, where it is no valid id. */
export function reportId(text: string): ReportId {
  checkId(text, 'a report');
  return text;
}
