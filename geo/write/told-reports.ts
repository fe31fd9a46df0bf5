import type { PlaceId } from '#geo/model/ids.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { Report } from '#geo/model/report.ts';
import { isFiltering, type ReportFilter } from '#geo/model/report-filter.ts';
import type { Story } from '#geo/model/story.ts';
import { isPlaceKept, keptBy, placeToldAt } from '#geo/situation/report-filter.ts';
import { isKnown } from '#geo/situation/standing.ts';

/** How much a filter hides. */
export interface HiddenReports {
  readonly hidden: number;
  readonly total: number;
}

/** The reports known at a moment that a filter keeps, and where a map tells them. */
export interface ToldReports {
  readonly isTold: (report: Report) => boolean;
  readonly placeOf: (report: Report) => PlaceId;
  /** How many are told at exactly this place. */
  readonly countAt: (place: PlaceId) => number;
  readonly isPlaceShown: (place: Place) => boolean;
  /** Null: nothing is asked for. */
  readonly filtered: HiddenReports | null;
}

export function toldReports(story: Story, moment: Moment, filter: ReportFilter): ToldReports {
  const isKept = keptBy(story, filter);
  const placeOf = (report: Report) => placeToldAt(story, filter, report);
  const isTold = (report: Report) => isKnown(report, moment) && isKept(report);
  const counts = new Map<PlaceId, number>();
  const known = [...story.reports.values()].filter((report) => isKnown(report, moment));
  const told = known.filter(isKept);
  for (const report of told) {
    const place = placeOf(report);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return {
    isTold,
    placeOf,
    countAt: (place) => counts.get(place) ?? 0,
    isPlaceShown: (place) => isPlaceKept(filter, place),
    filtered: isFiltering(filter)
      ? { hidden: known.length - told.length, total: known.length }
      : null,
  };
}
