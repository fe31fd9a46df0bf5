import type { Shown } from '#components/shown.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import { keptBy } from '#geo/situation/report-filter.ts';
import { reportsAbout } from '#geo/situation/situation.ts';

/** When each report that a time bar counts became known, in order: those about its place that the filter keeps. */
export const timesOf = (
  place: Place,
  { story, filter }: Pick<Shown, 'story' | 'filter'>,
): Moment[] =>
  reportsAbout(story, place)
    .filter(keptBy(story, filter))
    .map(({ knownFrom }) => knownFrom);
