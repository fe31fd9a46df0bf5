import type { PlaceId, ReportId } from '#geo/model/ids.ts';
import { parseStoryDate, type StoryDate } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import { LINK_KINDS, type Report } from '#geo/model/report.ts';
import type { NamedMeasure, StoryIndex } from '#geo/model/story.ts';

/** The reverse lookups of a story, in one pass. */
export function buildIndex(
  ordered: readonly Report[],
  places: ReadonlyMap<PlaceId, Place>,
): StoryIndex {
  const naming: [key: PlaceId, named: NamedMeasure][] = [];
  const refersTo: [key: ReportId, report: Report][] = [];
  const conflicts = new Map<ReportId, Set<ReportId>>();
  for (const report of ordered) {
    for (const named of measuresNamed(report, places)) naming.push([named.at, named]);
    const targets = LINK_KINDS.flatMap((kind) => report.links[kind]);
    for (const target of new Set(targets)) refersTo.push([target, report]);
    for (const other of report.conflictsWith) {
      addTo(conflicts, report.id, other);
      addTo(conflicts, other, report.id);
    }
  }
  return {
    filedAt: grouped(ordered.map((report) => [report.place, report] as const)),
    naming: grouped(naming),
    refersTo: grouped(refersTo),
    conflicts: new Map([...conflicts].map(([id, others]) => [id, [...others].toSorted()])),
  };
}

/** Reports in the order of their becoming known, then of their ids. */
export function orderReports(reports: readonly Report[]): readonly Report[] {
  return reports.toSorted(
    (one, other) => one.knownFrom - other.knownFrom || (one.id < other.id ? -1 : 1),
  );
}

function measuresNamed(
  report: Report,
  places: ReadonlyMap<PlaceId, Place>,
): readonly NamedMeasure[] {
  if (report.kind !== 'emergency') return [];
  return report.measures.flatMap((statement) =>
    [...new Set(statement.places)].map((at) => {
      const zone = places.get(at)?.timezone ?? 'UTC';
      const effective = dateIn(statement.from, zone) ?? report.occurred;
      return { report, statement, at, effective, until: dateIn(statement.until, zone) };
    }),
  );
}

function dateIn(text: string | undefined, zone: string): StoryDate | undefined {
  return text === undefined ? undefined : (parseStoryDate(text, zone) ?? undefined);
}

function grouped<Key, Value>(
  entries: readonly (readonly [key: Key, value: Value])[],
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const [key, value] of entries) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

function addTo(sets: Map<ReportId, Set<ReportId>>, key: ReportId, value: ReportId): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}
