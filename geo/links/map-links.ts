import { DEFAULT_LANGUAGE } from '#geo/model/language.ts';
import type { StoryId } from '#geo/model/ids.ts';
import type { LinkContext } from './links.ts';
import { PARAMETERS } from './parameters.ts';

/** Where a page's map has its data from, as gzipped JSON: the story as of the page's moment, in its language. */
export function mapDataLink(story: StoryId, { language, at }: LinkContext): string {
  const prefix = language === DEFAULT_LANGUAGE ? '' : `/${language}`;
  const { key, format } = PARAMETERS.at;
  return `${prefix}/${story}/map.json.gz${at === null ? '' : `?${key}=${format(at)}`}`;
}

/** The outlines of a story's regions as gzipped GeoJSON; the revision makes the address last. */
export const outlinesLink = (story: StoryId, revision: string) =>
  `/${story}/outlines.geojson.gz?v=${revision.slice(0, 12)}`;
