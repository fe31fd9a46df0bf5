import type { PlaceId } from './ids.ts';
import type { Measure } from './measure.ts';
import type { ReportKind } from './report.ts';
import type { Outcome } from './toll.ts';

/** Which reports a reader wants to see. An empty list, or an empty text, leaves all. */
export interface ReportFilter {
  readonly kinds: readonly ReportKind[];
  readonly outcomes: readonly Outcome[];
  readonly measures: readonly Measure[];
  /** These and all places within them. */
  readonly places: readonly PlaceId[];
  /** Publishers of the sources, by `publisherKey`. */
  readonly publishers: readonly string[];
  /** Languages of the sources: `ru`. */
  readonly languages: readonly string[];
  /** Words, each of which must occur. */
  readonly text: string;
}

/** Leaves everything. */
export const NO_FILTER: ReportFilter = {
  kinds: [],
  outcomes: [],
  measures: [],
  places: [],
  publishers: [],
  languages: [],
  text: '',
};

export const isFiltering = (filter: ReportFilter): boolean =>
  Object.values(filter).some(({ length }) => length > 0);
