import type { ReportId } from '#geo/model/ids.ts';
import { LINK_KINDS, type Report } from '#geo/model/report.ts';
import type { StoryIndex } from '#geo/model/story.ts';

/** The reverse lookups of a story, in one pass. */
export function buildIndex(ordered: readonly Report[]): StoryIndex {
  const naming: [key: string, report: Report][] = [];
  const refersTo: [key: string, report: Report][] = [];
  const conflicts = new Map<ReportId, Set<ReportId>>();
  for (const report of ordered) {
    for (const place of namedPlaces(report)) naming.push([place, report]);
    const targets = LINK_KINDS.flatMap((kind) => report.links[kind]);
    for (const target of new Set(targets)) refersTo.push([target, report]);
    for (const other of report.conflictsWith) {
      addTo(conflicts, report.id, other);
      addTo(conflicts, other, report.id);
    }
  }
  return {
    filedAt: grouped(ordered.map((report) => [report.place, report])),
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

function namedPlaces(report: Report): ReadonlySet<string> {
  if (report.kind !== 'emergency') return new Set();
  return new Set(report.measures.flatMap((measure) => measure.places));
}

function grouped<Key extends string>(
  entries: readonly (readonly [key: string, report: Report])[],
): ReadonlyMap<Key, readonly Report[]> {
  const groups = new Map<string, Report[]>();
  for (const [key, report] of entries) {
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [report]);
    else group.push(report);
  }
  return groups as Map<Key, Report[]>;
}

function addTo(sets: Map<ReportId, Set<ReportId>>, key: ReportId, value: ReportId): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}
