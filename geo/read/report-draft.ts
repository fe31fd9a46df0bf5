import type { ClaimantId, PlaceId, SourceId } from '#geo/model/ids.ts';
import type { StoryDate } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { ReportFeature } from '#geo/model/report.schema.ts';
import type { Claimant, Source } from '#geo/model/story.schema.ts';
import type { Problem } from './problem.ts';

/** What the reports of a story refer to. */
export interface StoryContext {
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly claimants: ReadonlyMap<ClaimantId, Claimant>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  /** Ids of places, claimants and sources that are in the files but were left out. */
  readonly leftOut: ReadonlySet<string>;
}

/** A report whose fields are right, with its dates read in its place's zone; its links are yet to be checked. */
export interface ReportDraft {
  readonly index: number;
  readonly feature: ReportFeature;
  readonly place: Place;
  readonly occurred: StoryDate;
  readonly reported: StoryDate;
  readonly recorded: StoryDate;
}

export type Fault = Pick<Problem, 'field' | 'wrong' | 'right' | 'effect'>;

/** A fault of one report as a problem of its file. */
export function reportProblem(index: number, id: string | undefined, fault: Fault): Problem {
  return { file: 'reports.geojson', record: { index, id }, ...fault };
}
