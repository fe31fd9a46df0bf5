import type { WallTiles } from '#components/map/wall-map.tsx';
import type { Language } from '#geo/model/language.ts';
import type { StoryId } from '#geo/model/ids.ts';

/** What the page knows of its display: the rest is in the address and in the story's file. */
export interface DisplayProps {
  readonly story: StoryId;
  readonly name: string;
  readonly siteName: string;
  readonly language: Language;
  readonly timezone: string;
  readonly tiles: WallTiles;
  /** Which build of the site made the page. */
  readonly build: string;
}
