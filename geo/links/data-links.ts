import type { PlaceId, StoryId } from '#geo/model/ids.ts';
import { NO_FILTER } from '#geo/model/report-filter.ts';
import { filterParts } from './filter-query.ts';
import type { LinkContext } from './links.ts';
import { PARAMETERS } from './parameters.ts';
import { pathIn } from './path-in.ts';

/** What a story's data can be had as. */
export const DATA_FORMATS = ['geojson', 'csv', 'kml'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

export const DATA_TYPES: Readonly<Record<DataFormat, string>> = {
  geojson: 'application/geo+json',
  csv: 'text/csv',
  kml: 'application/vnd.google-earth.kml+xml',
};

/** Whose data a page leads to. */
export interface DataSubject {
  readonly story: StoryId;
  /** Null: the whole story. */
  readonly place: PlaceId | null;
}

/** The data of a page, as of its moment, in its language: a place's situation, or a story's reports by the page's filter. */
export function dataLink(
  { story, place }: DataSubject,
  format: DataFormat,
  { language, at, zone, filter = NO_FILTER }: LinkContext,
): string {
  const segments =
    place === null ? [story, `reports.${format}`] : [story, place, `situation.${format}`];
  const query = [
    ...(place === null ? filterParts(filter) : []),
    ...(at === null ? [] : [`${PARAMETERS.at.key}=${PARAMETERS.at.format(at, zone)}`]),
  ];
  const path = pathIn(language, segments);
  return query.length === 0 ? path : `${path}?${query.join('&')}`;
}
