import type { PlaceId, StoryId } from '#geo/model/ids.ts';
import type { Language } from '#geo/model/language.ts';
import { pathIn } from './path-in.ts';

/** The corrections of a story as an Atom feed. */
export const correctionsFeedLink = (story: StoryId, language: Language) =>
  pathIn(language, [story, 'corrections.atom']);

/** What a feed of reports is of; a place is told with what lies in it. */
export interface FeedSubject {
  readonly story: StoryId;
  /** Null: the whole story. */
  readonly place: PlaceId | null;
}

export type FeedFormat = 'atom' | 'json';

const FILES: Readonly<Record<FeedFormat, string>> = { atom: 'reports.atom', json: 'feed.json' };

/** The reports of a story or a place as a feed. */
export const reportsFeedLink = (
  { story, place }: FeedSubject,
  format: FeedFormat,
  language: Language,
) => pathIn(language, [story, ...(place === null ? [] : [place]), FILES[format]]);
