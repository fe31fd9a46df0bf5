import type { ReportId } from '#geo/model/ids.ts';
import type { ReportFeature } from '#geo/model/report.schema.ts';
import { reportFeatureSchema } from '#geo/model/report.schema.ts';
import { LINK_KINDS, type Report } from '#geo/model/report.ts';
import { orderReports } from '#geo/situation/build-index.ts';
import type { JsonText } from './json-text.ts';
import { knownFromOf } from './known-from.ts';
import type { Problem } from './problem.ts';
import { idOf, readRecords, type ReadRecord } from './read-records.ts';
import { readDates } from './report-dates.ts';
import { reportProblem, type ReportDraft, type StoryContext } from './report-draft.ts';
import { checkLinks, type ReportLinks } from './report-links.ts';
import { positionFaults } from './report-position.ts';
import { rawReferenceFaults, referenceFaults } from './report-references.ts';
import { resolveReport } from './resolve-report.ts';

export interface ReadReports {
  readonly received: number;
  /** In the order of their becoming known. */
  readonly reports: readonly Report[];
  readonly problems: readonly Problem[];
}

/** Reads `reports.geojson`: a report that cannot be shown rightly is left out, a link that leads astray is cut. */
export function readReports(json: JsonText, context: StoryContext): ReadReports {
  const file = readRecords('reports.geojson', json, { schema: reportFeatureSchema });
  const problems = [...file.problems];
  for (const { index, value } of file.refused) {
    const faults = rawReferenceFaults(value, context);
    problems.push(...faults.map((fault) => reportProblem(index, idOf(value), fault)));
  }
  const drafts = new Map<ReportId, ReportDraft>();
  const leftOut = new Set(file.leftOut);
  for (const record of file.records) {
    const draft = draftOf(record, context, problems);
    if (draft === null) leftOut.add(record.value.id);
    else drafts.set(record.value.id, draft);
  }
  const checked = checkLinks({ drafts, leftOut, context });
  const reports = resolve(drafts, checked.links, context);
  return { received: file.received, reports, problems: [...problems, ...checked.problems] };
}

function draftOf(
  { index, value: feature }: ReadRecord<ReportFeature>,
  context: StoryContext,
  problems: Problem[],
): ReportDraft | null {
  const place = context.places.get(feature.properties.place);
  const read = place === undefined ? null : readDates(feature, place);
  const faults = [
    ...referenceFaults(feature, context),
    ...(read?.faults ?? []),
    ...(place === undefined ? [] : positionFaults(feature, place, context.places)),
  ];
  problems.push(...faults.map((fault) => reportProblem(index, feature.id, fault)));
  if (place === undefined || read === null || read.dates === null) return null;
  if (faults.some(({ effect }) => effect === 'left-out')) return null;
  return { index, feature, place, ...read.dates };
}

function resolve(
  drafts: ReadonlyMap<ReportId, ReportDraft>,
  links: ReadonlyMap<ReportId, ReportLinks>,
  context: StoryContext,
): readonly Report[] {
  const known = knownFromOf(drafts, endingsOf(links));
  const reports = [...drafts].flatMap(([id, draft]) => {
    const [own, knownFrom] = [links.get(id), known.get(id)];
    if (own === undefined || knownFrom === undefined) throw new Error(`Report ${id} got lost.`);
    return [resolveReport(draft, own, knownFrom, context)];
  });
  return orderReports(reports);
}

function endingsOf(
  links: ReadonlyMap<ReportId, ReportLinks>,
): ReadonlyMap<ReportId, readonly ReportId[]> {
  const endedBy = new Map<ReportId, ReportId[]>();
  for (const [id, { links: own }] of links) {
    for (const kind of LINK_KINDS) {
      if (kind === 'restores') continue;
      for (const target of own[kind]) endedBy.set(target, [...(endedBy.get(target) ?? []), id]);
    }
  }
  return endedBy;
}
