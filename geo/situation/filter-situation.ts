import type { Measure } from '#geo/model/measure.ts';
import { isFiltering, type ReportFilter } from '#geo/model/report-filter.ts';
import type { Story } from '#geo/model/story.ts';
import type { Outcome } from '#geo/model/toll.ts';
import { isPlaceKept, keptBy } from './report-filter.ts';
import type { Situation } from './situation.ts';

/**
 * What a filter leaves of a situation to be listed. The status and each figure stay what they are: of the toll whole
 * outcomes are left out, of the measures whole measures, of the places inside whole places. Pure.
 */
export function filterSituation(
  story: Story,
  filter: ReportFilter,
  situation: Situation,
): Situation {
  if (!isFiltering(filter)) return situation;
  const isKept = keptBy(story, filter);
  const isOutcome = orAll<Outcome>(filter.outcomes);
  const { emergency, inside } = situation;
  return {
    ...situation,
    emergency: {
      ...emergency,
      measures: emergency.measures.filter(({ measure }) => isMeasureKept(filter, measure)),
      partial: emergency.partial.filter(({ measure }) => isMeasureKept(filter, measure)),
    },
    toll: situation.toll.filter(({ outcome }) => isOutcome(outcome)),
    inside: inside
      .filter(({ place }) => isPlaceKept(filter, story.places.get(place) ?? { path: [place] }))
      .map(({ place, entries }) => ({
        place,
        entries: entries.filter(({ outcome }) => isOutcome(outcome)),
      }))
      .filter(({ entries }) => entries.length > 0),
    photos: situation.photos.filter(isKept),
    timeline: situation.timeline.filter(({ report }) => isKept(report)),
  };
}

/** Whether lists show a measure: it is asked for, or none is. */
export const isMeasureKept = ({ measures }: ReportFilter, measure: Measure): boolean =>
  orAll(measures)(measure);

const orAll =
  <Value>(asked: readonly Value[]) =>
  (value: Value) =>
    asked.length === 0 || asked.includes(value);
