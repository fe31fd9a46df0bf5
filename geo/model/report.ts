import type { Position } from 'geojson';
import type { PlaceId, ReportId, ClaimantId, SourceId } from './ids.ts';
import type { IncidentType } from './incident.ts';
import type { Moment, StoryDate } from './moment.ts';
import type { PlaceKind } from './place.ts';
import type { Casualties, MeasureStatement, Photo } from './report.schema.ts';

export type { Casualties, MeasureStatement, Photo };

/** What a photo's file holds. */
export interface PhotoImage {
  /** Pixels, as it is to be shown. */
  readonly width: number;
  readonly height: number;
  /** The first 12 hexadecimal digits of the SHA-256 of its bytes. */
  readonly digest: string;
}

/** How a report refers to earlier ones. Each of them ends a claim, but `restores`. */
export const LINK_KINDS = [
  'supersedes',
  'retracts',
  'denies',
  'removes',
  'corrects',
  'restores',
] as const;
export type LinkKind = (typeof LINK_KINDS)[number];
export type EndingKind = Exclude<LinkKind, 'restores'>;

interface ReportBase {
  readonly id: ReportId;
  readonly place: PlaceId;
  /** The report's own point, `[lng, lat]`, or null: it stands at its place. */
  readonly position: Position | null;
  readonly precision: PlaceKind;
  readonly occurred: StoryDate;
  readonly reported: StoryDate;
  readonly reportedInferred: boolean;
  readonly recorded: StoryDate;
  /** From when on the report counts as known (rule 2). */
  readonly knownFrom: Moment;
  readonly summary: string;
  readonly language: string;
  readonly claimant: ClaimantId;
  readonly via?: string | undefined;
  readonly sources: readonly SourceId[];
  readonly links: Readonly<Record<LinkKind, readonly ReportId[]>>;
  readonly conflictsWith: readonly ReportId[];
  readonly note?: string | undefined;
}

export interface IncidentReport extends ReportBase {
  readonly kind: 'incident';
  readonly incidentType: IncidentType;
}
export interface CasualtiesReport extends ReportBase {
  readonly kind: 'casualties';
  readonly casualties: Casualties;
}
export interface EmergencyReport extends ReportBase {
  readonly kind: 'emergency';
  readonly measures: readonly MeasureStatement[];
}
export interface PhotoReport extends ReportBase {
  readonly kind: 'photo';
  readonly photo: Photo;
}
export interface StatementReport extends ReportBase {
  readonly kind: 'statement';
}

/** One sourced statement filed at one place, resolved. */
export type Report =
  IncidentReport | CasualtiesReport | EmergencyReport | PhotoReport | StatementReport;
export type ReportKind = Report['kind'];
export const REPORT_KINDS: readonly ReportKind[] = [
  'incident',
  'casualties',
  'emergency',
  'photo',
  'statement',
];
