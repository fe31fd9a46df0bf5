import type { StoryId } from '#geo/model/ids.ts';
import { NO_FILTER } from '#geo/model/report-filter.ts';
import { filterParts } from './filter-query.ts';
import type { LinkContext } from './links.ts';
import { PARAMETERS } from './parameters.ts';
import { pathIn } from './path-in.ts';

/** Where a page's map has its data from, as gzipped JSON: the story as the page has it, in its language. */
export function mapDataLink(
  story: StoryId,
  { language, at, zone, filter = NO_FILTER }: LinkContext,
): string {
  const { key, format } = PARAMETERS.at;
  const path = pathIn(language, [story, 'map.json.gz']);
  const query = [...filterParts(filter), ...(at === null ? [] : [`${key}=${format(at, zone)}`])];
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}

/** The outlines of a story's regions as gzipped GeoJSON; the revision makes the address last. */
export const outlinesLink = (story: StoryId, revision: string) =>
  `/${story}/outlines.geojson.gz?v=${revision.slice(0, 12)}`;

/** A story whole, as gzipped JSON; a revision makes the address last, without one it is the story as it is. */
export const storyFileLink = (story: StoryId, revision?: string) =>
  revision === undefined
    ? `/${story}/story.json.gz`
    : `/${story}/story.json.gz?v=${revision.slice(0, 12)}`;
