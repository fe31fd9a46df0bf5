import type { StoryId } from '#geo/model/ids.ts';
import { DEFAULT_LANGUAGE, type Language } from '#geo/model/language.ts';

/** The corrections of a story as an Atom feed. */
export const correctionsFeedLink = (story: StoryId, language: Language) =>
  `${language === DEFAULT_LANGUAGE ? '' : `/${language}`}/${story}/corrections.atom`;
