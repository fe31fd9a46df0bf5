import type { Language } from '#geo/model/language.ts';
import type { PlaceId, ReportId, StoryId } from '#geo/model/ids.ts';
import type { Moment } from '#geo/model/moment.ts';
import { oncePer } from '#geo/model/once-per.ts';
import { NO_FILTER, type ReportFilter } from '#geo/model/report-filter.ts';
import { embedTargetText, type EmbedTarget } from './embed-target.ts';
import { filterParts } from './filter-query.ts';
import { PARAMETERS } from './parameters.ts';
import { pathIn } from './path-in.ts';

/** What every internal link carries on: the page's language, the moment and the filter where they were asked for. */
export interface LinkContext {
  readonly language: Language;
  /** Null: as of now. */
  readonly at: Moment | null;
  /** The zone in which the address reads a date, the story's: then a day stays a day. Instants alone unless given. */
  readonly zone?: string;
  /** Only pages that list reports of a story are told it; none unless given. */
  readonly filter?: ReportFilter;
}

/** What a page is about; each has one address a language. With `since` it tells what changed from then on. */
export type Target =
  | { readonly kind: 'home' }
  | { readonly kind: 'story'; readonly story: StoryId; readonly since?: Moment | null }
  | {
      readonly kind: 'place';
      readonly story: StoryId;
      readonly place: PlaceId;
      readonly since?: Moment | null;
    }
  | { readonly kind: 'report'; readonly story: StoryId; readonly report: ReportId }
  | { readonly kind: 'corrections'; readonly story: StoryId }
  | { readonly kind: 'changes'; readonly story: StoryId; readonly since: Moment | null }
  /** The page that makes the address of a display. */
  | { readonly kind: 'display-builder'; readonly story: StoryId }
  /** The page that makes the code of an embed, of something chosen already or not. */
  | { readonly kind: 'embed'; readonly of?: EmbedTarget };

/** The path of a page below its language. */
export function segmentsOf(target: Target): readonly string[] {
  switch (target.kind) {
    case 'home':
      return [];
    case 'story':
      return [target.story];
    case 'place':
      return [target.story, target.place];
    case 'report':
      return [target.story, 'reports', target.report];
    case 'corrections':
      return [target.story, 'corrections'];
    case 'changes':
      return [target.story, 'changes'];
    case 'display-builder':
      return [target.story, 'display', 'builder'];
    case 'embed':
      return ['embed'];
  }
}

const takesFilter = ({ kind }: Target) => kind === 'home' || kind === 'story' || kind === 'place';

/** The path of a page without any query: what a form asks. */
export const pathOf = (target: Target, language: Language): string =>
  pathIn(language, segmentsOf(target));

/** The path of a page with its query; every internal link is made here. */
export function linkTo(target: Target, context: LinkContext): string {
  const path = pathOf(target, context.language);
  const since = ('since' in target ? target.since : null) ?? null;
  const { filtered, asOf } = carriedOn(context);
  const { key, format } = PARAMETERS.since;
  const query = [
    ...(takesFilter(target) ? filtered : []),
    ...(target.kind === 'embed' && target.of ? [`of=${embedTargetText(target.of)}`] : []),
    ...(since === null ? [] : [`${key}=${format(since, context.zone)}`]),
    ...asOf,
  ];
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

/** The address as of now of what an address asked for, though there may be no such page. */
export const addressAsked = (segments: readonly string[], language: Language) =>
  pathIn(language, segments.map(encodeURIComponent));

/** A page has hundreds of links that all carry the same on. */
const carriedOn = oncePer(({ at, zone, filter = NO_FILTER }: LinkContext) => ({
  filtered: filterParts(filter),
  asOf: at === null ? [] : [`${PARAMETERS.at.key}=${PARAMETERS.at.format(at, zone)}`],
}));

/** The same page in each language, for language links: as of the same moment, with the same filter. */
export function linksByLanguage(
  target: Target,
  context: Omit<LinkContext, 'language'>,
): Record<Language, string> {
  const linkIn = (language: Language) => linkTo(target, { ...context, language });
  return { en: linkIn('en'), ru: linkIn('ru'), kk: linkIn('kk') };
}

/** Where a page tells what changed. */
export const CHANGES_ANCHOR = 'changes';

/** A page that tells what changed there since a moment, for a script to fill in `{since}`. */
export const sinceLinkPattern = (page: string) =>
  `${page}${page.includes('?') ? '&' : '?'}${PARAMETERS.since.key}={since}#${CHANGES_ANCHOR}`;

/** The anchor of an entry on its page. */
export const anchorOf = (kind: 'measure' | 'photo' | 'place' | 'report', id: string) =>
  `${kind}-${id}`;

/**
 * The address of a photo's file.
 * @param digest Of what it holds: with it, the address of a file that was replaced is another one.
 */
export const photoFileLink = (story: StoryId, file: string, digest?: string) =>
  `/photos/${story}/${encodeURIComponent(file)}${digest === undefined ? '' : `?v=${digest}`}`;
