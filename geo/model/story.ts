import type { ClaimantId, PlaceId, ReportId, SourceId } from './ids.ts';
import type { Place } from './place.ts';
import type { StoryDate } from './moment.ts';
import type { EmergencyReport, MeasureStatement, Report } from './report.ts';
import type { Claimant, ClaimantKind, Source, StorySettings } from './story.schema.ts';

export type { Claimant, ClaimantKind, Source, StorySettings };

/** A story as read: immutable, checked, and indexed so that no question needs all of it scanned. */
export interface Story {
  readonly settings: StorySettings;
  /** Hash of the content: changes whenever a file's facts do. */
  readonly revision: string;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly reports: ReadonlyMap<ReportId, Report>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly claimants: ReadonlyMap<ClaimantId, Claimant>;
  readonly index: StoryIndex;
}

/** A statement about a measure, with its dates read in the zone of the place it names. */
export interface NamedMeasure {
  readonly report: EmergencyReport;
  readonly statement: MeasureStatement;
  readonly at: PlaceId;
  /** When it takes effect: its `from`, or when the report's event occurred. */
  readonly effective: StoryDate;
  readonly until?: StoryDate | undefined;
}

/** Reverse lookups. Report lists are ordered by `knownFrom`, then id. */
export interface StoryIndex {
  /** Reports filed at exactly this place. */
  readonly filedAt: ReadonlyMap<PlaceId, readonly Report[]>;
  /** What emergency reports state of measures that name this place. */
  readonly naming: ReadonlyMap<PlaceId, readonly NamedMeasure[]>;
  /** Reports that end or restore this one. */
  readonly refersTo: ReadonlyMap<ReportId, readonly Report[]>;
  /** Reports in conflict with this one, whichever of the two names the other. */
  readonly conflicts: ReadonlyMap<ReportId, readonly ReportId[]>;
}
