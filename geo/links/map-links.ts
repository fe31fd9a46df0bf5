import type { StoryId } from '#geo/model/ids.ts';
import type { LinkContext } from './links.ts';
import { PARAMETERS } from './parameters.ts';
import { pathIn } from './path-in.ts';

/** Where a page's map has its data from, as gzipped JSON: the story as of the page's moment, in its language. */
export function mapDataLink(story: StoryId, { language, at, zone }: LinkContext): string {
  const { key, format } = PARAMETERS.at;
  const query = at === null ? '' : `?${key}=${format(at, zone)}`;
  return `${pathIn(language, [story, 'map.json.gz'])}${query}`;
}

/** The outlines of a story's regions as gzipped GeoJSON; the revision makes the address last. */
export const outlinesLink = (story: StoryId, revision: string) =>
  `/${story}/outlines.geojson.gz?v=${revision.slice(0, 12)}`;

/** A story whole, as gzipped JSON; the revision makes the address last. */
export const storyFileLink = (story: StoryId, revision: string) =>
  `/${story}/story.json.gz?v=${revision.slice(0, 12)}`;
