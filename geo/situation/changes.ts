import type { PlaceId } from '#geo/model/ids.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { PhotoReport, Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { correctionsAt, type EndedClaim } from './corrections.ts';
import type { EmergencyStatus } from './emergency.ts';
import { placesInside } from './places-inside.ts';
import { reportsAbout, situationAt, type Situation } from './situation.ts';
import { isKnown } from './standing.ts';
import type { TollEntry } from './toll.ts';

/** A place's status then and now. */
export interface StatusChange {
  readonly before: EmergencyStatus;
  readonly after: EmergencyStatus;
  /** The report that did it; null where time alone did: an announced end passed, or nobody spoke of it for long. */
  readonly by: Report | null;
}

/** The headline of one outcome and group at a place then and now; null: none was stated. */
export interface FigureChange {
  readonly before: TollEntry | null;
  readonly after: TollEntry | null;
  readonly by: Report | null;
}

export interface PlaceChange {
  readonly before: Situation;
  readonly after: Situation;
  readonly status: StatusChange | null;
  readonly figures: readonly FigureChange[];
}

/** What became known after one moment and by another of a place, and of those within it. */
export interface Changes {
  readonly since: Moment;
  readonly at: Moment;
  /** Places whose status or a headline changed, the last changed first. */
  readonly places: readonly PlaceChange[];
  /** The newest first. */
  readonly photos: readonly PhotoReport[];
  /** Claims that were retracted, denied, removed or mended meanwhile, those made meanwhile too. */
  readonly withdrawn: readonly EndedClaim[];
  /** How many reports became known. */
  readonly reportCount: number;
}

/**
 * What changed after `since` and by `at`: two situations of each place, compared. Pure. Where `since` is not before
 * `at`, nothing did.
 * @param within The place that is looked at, with all inside it: the whole story unless given.
 * @throws Error where the story has no such place.
 */
export function changesBetween(
  story: Story,
  since: Moment,
  at: Moment,
  within: PlaceId = story.settings.root,
): Changes {
  const isNew = (report: Report) => isKnown(report, at) && !isKnown(report, since);
  const place = story.places.get(within);
  if (!place) throw new Error(`The story "${story.settings.id}" has no place "${within}".`);
  const there = new Set(reportsAbout(story, place));
  const reports = [...there].filter(isNew);
  const corrections = correctionsAt(story, at);
  return {
    since,
    at,
    places: since < at ? placesChanged(story, place, since, at) : [],
    photos: reports
      .flatMap((report) => (report.kind === 'photo' ? [report] : []))
      .toSorted((one, other) => other.knownFrom - one.knownFrom),
    withdrawn: [...corrections.ours, ...corrections.withdrawn].filter(
      ({ report, ending }) => isNew(ending.by) && there.has(report),
    ),
    reportCount: reports.length,
  };
}

function placesChanged(story: Story, place: Place, since: Moment, at: Moment): PlaceChange[] {
  return [place, ...placesInside(story, place)]
    .map(({ id }) => placeChange(situationAt(story, id, since), situationAt(story, id, at)))
    .filter(({ status, figures }) => status !== null || figures.length > 0)
    .toSorted((one, other) => lastChange(other) - lastChange(one));
}

/** Time alone changes last: it is the newest there is. */
function lastChange({ status, figures }: PlaceChange): number {
  const changes = status ? [status, ...figures] : figures;
  return Math.max(...changes.map(({ by }) => by?.knownFrom ?? Infinity));
}

function placeChange(before: Situation, after: Situation): PlaceChange {
  const status = statusChange(before, after);
  return { before, after, status, figures: figureChanges(before, after) };
}

function statusChange(before: Situation, after: Situation): StatusChange | null {
  const [old, now] = [before.emergency.status, after.emergency.status];
  if (sayingOf(old) === sayingOf(now)) return null;
  const by = causeOf(now);
  return { before: old, after: now, by: by && !isKnown(by, before.moment) ? by : null };
}

/** What a status says, without since when and by whom: equal where two statuses say the same. */
export const sayingOf = (status: EmergencyStatus) =>
  status.kind === 'not-stated' ? status.kind : `${status.kind} ${status.state.measure}`;

function causeOf(status: EmergencyStatus): Report | null {
  if (status.kind === 'not-stated') return null;
  const { end, latest, declaredBy } = status.state;
  if (status.kind !== 'ended') return status.kind === 'in-force' ? declaredBy : latest;
  return end && 'by' in end ? (end.by ?? null) : null;
}

function figureChanges(before: Situation, after: Situation): FigureChange[] {
  const cells = [...after.toll, ...before.toll.filter((old) => !entryLike(after.toll, old))];
  return cells.flatMap((cell) => {
    const [old, now] = [entryLike(before.toll, cell), entryLike(after.toll, cell)];
    if (figureOf(old) === figureOf(now)) return [];
    const by = now?.headline?.report ?? endOf(old, now);
    const isNew = by !== null && !isKnown(by, before.moment);
    return [{ before: stated(old), after: stated(now), by: isNew ? by : endOf(old, now) }];
  });
}

const entryLike = (toll: readonly TollEntry[], { outcome, group }: TollEntry) =>
  toll.find((entry) => entry.outcome === outcome && entry.group === group) ?? null;

const stated = (entry: TollEntry | null) => (entry?.headline ? entry : null);

/** What a headline says: its figure, or the figures that dispute it. */
export function figureOf(entry: TollEntry | null): string {
  if (!entry?.headline) return '';
  const { headline, dispute } = entry;
  const claims =
    dispute?.kind === 'range' ? [dispute.low, dispute.high] : (dispute?.claims ?? [headline]);
  return JSON.stringify(claims.map(({ report }) => report.casualties.figure));
}

/** The report that ended what the headline was. */
function endOf(old: TollEntry | null, now: TollEntry | null): Report | null {
  const ended = now?.ended.find(({ report }) => report === old?.headline?.report);
  return ended?.ending?.by ?? null;
}
