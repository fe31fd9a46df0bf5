import type { StoryId } from '#geo/model/ids.ts';
import type { Language } from '#geo/model/language.ts';
import { pathIn } from './path-in.ts';

/** The corrections of a story as an Atom feed. */
export const correctionsFeedLink = (story: StoryId, language: Language) =>
  pathIn(language, [story, 'corrections.atom']);
