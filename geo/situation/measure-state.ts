import type { PlaceId } from '#geo/model/ids.ts';
import type { Names } from '#geo/model/language.ts';
import type { Measure, Severity } from '#geo/model/measure.ts';
import type { Moment, StoryDate } from '#geo/model/moment.ts';
import type { EmergencyReport } from '#geo/model/report.ts';

/** How a measure ended at a place. */
export type MeasureEnd =
  | { readonly kind: 'lifted'; readonly at: StoryDate; readonly by: EmergencyReport }
  /** It was declared under another measure and ended with that one. */
  | {
      readonly kind: 'with';
      readonly at: StoryDate;
      readonly measure: Measure;
      readonly by?: EmergencyReport | undefined;
    }
  /** Its announced end passed, and no report had lifted or extended it. */
  | { readonly kind: 'as-announced'; readonly at: StoryDate };

/**
 * `announced`: declared, not yet begun. `last-reported`: open-ended, and not mentioned for so long that
 * it no longer counts as in force.
 */
export type MeasurePhase = 'in-force' | 'announced' | 'last-reported' | 'ended';

/** In how many of a container's units a measure is in force. */
export interface UnitCount {
  readonly inForce: number;
  readonly of: number;
}

/** What is known of one measure at one place as of a moment. */
export interface MeasureState {
  readonly measure: Measure;
  readonly severity: Severity;
  readonly phase: MeasurePhase;
  /** The place that the measure names, where that is a container of this one. */
  readonly through?: PlaceId | undefined;
  /** Absent where only its end was ever reported. */
  readonly since?: StoryDate | undefined;
  /** The end announced: by the declaration, an extension, or a lifting that lies ahead. */
  readonly until?: StoryDate | undefined;
  readonly end?: MeasureEnd | undefined;
  readonly hours?: string | undefined;
  readonly extent?: Names | undefined;
  /** The report that declared it, or first mentioned it. */
  readonly declaredBy: EmergencyReport;
  /** The newest report that speaks of it here. */
  readonly latest: EmergencyReport;
  /** When it was last said to be in force. */
  readonly lastMentioned: Moment;
  readonly units?: UnitCount | undefined;
}

/** A measure that is in force in some units of a container, not in all, and does not name the container. */
export interface PartialMeasure {
  readonly measure: Measure;
  readonly severity: Severity;
  readonly units: UnitCount;
}
