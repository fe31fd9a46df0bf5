import type { ClaimantId, PlaceId, ReportId } from '#geo/model/ids.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { EndingKind, Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';

/** How a claim ended, and by which report. */
export interface Ending {
  readonly kind: EndingKind;
  readonly by: Report;
  /**
   * True where the same body ended it. A figure superseded by another body was not corrected: that
   * one is "a later figure by X".
   */
  readonly bySameBody: boolean;
}

/** A report's links that end claims; the first is said where several apply. */
const WITHDRAWALS: readonly EndingKind[] = ['removes', 'corrects', 'retracts', 'denies'];
const GRAVEST_FIRST: readonly EndingKind[] = [...WITHDRAWALS, 'supersedes'];

/** Whether a report counts as known at the moment (rule 1). */
export function isKnown(report: Report, moment: Moment): boolean {
  return report.knownFrom <= moment;
}

/** The body that a claimant speaks for in the end: itself, or what it is `partOf`. */
function bodyOf(story: Story, claimant: ClaimantId): ClaimantId {
  const seen = new Set<ClaimantId>();
  let body = claimant;
  for (let next = story.claimants.get(body)?.partOf; next && !seen.has(next);) {
    seen.add(body);
    body = next;
    next = story.claimants.get(body)?.partOf;
  }
  return body;
}

/**
 * How the report's claim had ended by the moment, or null while it stands. A claim stays ended even if
 * what ended it falls, unless a report that became known later (or together with it) restores it.
 * @param at For an emergency report: the place that is asked about. One emergency report supersedes
 * another for the places it names alone; without a place, all that the earlier one names are meant.
 */
export function endingAt(
  story: Story,
  report: Report,
  moment: Moment,
  at?: PlaceId,
): Ending | null {
  const referring = referringTo(story, report, moment);
  for (const kind of GRAVEST_FIRST) {
    const enders = referring.filter((by) => by.links[kind].includes(report.id));
    const by = kind === 'supersedes' ? supersederOf(story, report, enders, at) : enders[0];
    if (by) return { kind, by, bySameBody: isSameBody(story, report, by) };
  }
  return null;
}

/** Whether the report had been withdrawn by the moment: what `isWithdrawn` says of `endingAt`, without asking more. */
export function isWithdrawnAt(story: Story, report: Report, moment: Moment): boolean {
  const referring = referringTo(story, report, moment);
  return WITHDRAWALS.some((kind) => referring.some((by) => by.links[kind].includes(report.id)));
}

/** Known reports that refer to this one, later than what restored it. */
function referringTo(story: Story, report: Report, moment: Moment): Report[] {
  const referring = (story.index.refersTo.get(report.id) ?? []).filter((by) => isKnown(by, moment));
  const restoredFrom = latestRestoration(referring, report.id);
  return referring.filter((by) => by.knownFrom > restoredFrom);
}

/** The report by which all that was stated was superseded: for measures, at every place in question. */
function supersederOf(
  story: Story,
  report: Report,
  enders: readonly Report[],
  at: PlaceId | undefined,
): Report | undefined {
  const places = at ? [at] : namedPlaces(report);
  const covering = places.map((place) => enders.find((by) => speaksOf(story, by, place)));
  if (covering.length === 0 || covering.includes(undefined)) return undefined;
  return covering.reduce((last, by) => ((by?.knownFrom ?? 0) > (last?.knownFrom ?? 0) ? by : last));
}

/** The places that a report makes a statement of: those its measures name, else the one it is filed at. */
export function namedPlaces(report: Report): PlaceId[] {
  if (report.kind !== 'emergency') return [report.place];
  return [...new Set(report.measures.flatMap(({ places }) => places))];
}

/** Whether what supersedes says something of the place: by naming it or a place that it is within. */
function speaksOf(story: Story, by: Report, place: PlaceId): boolean {
  if (by.kind !== 'emergency') return true;
  const path = story.places.get(place)?.path ?? [place];
  return namedPlaces(by).some((named) => path.includes(named));
}

function latestRestoration(referring: readonly Report[], id: ReportId): number {
  const restorations = referring.filter((by) => by.links.restores.includes(id));
  return restorations.at(-1)?.knownFrom ?? -Infinity;
}

/** Whether two reports come from the same body. */
export function isSameBody(story: Story, one: Report, other: Report): boolean {
  return bodyOf(story, one.claimant) === bodyOf(story, other.claimant);
}

/** Whether a claim was taken back, denied, removed or mended, rather than overtaken by a later one. */
export function isWithdrawn(ending: Ending | null): boolean {
  return ending !== null && ending.kind !== 'supersedes';
}
