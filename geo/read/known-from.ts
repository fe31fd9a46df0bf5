import type { ReportId } from '#geo/model/ids.ts';
import { momentOf, type Moment, type StoryDate } from '#geo/model/moment.ts';

const HOUR_MILLISECONDS = 3_600_000;

interface Dated {
  readonly reported: StoryDate;
}

/**
 * From when on each report counts as known (rule 2): an instant from itself on; a day, a month or a year from
 * its last instant on or, if earlier, from one hour before the first report that supersedes or withdraws it was
 * known, never before its own date began. Linear in reports and links; a circle of links is cut.
 * @param endedBy for a report, those that supersede, retract, deny, remove or correct it.
 */
export function knownFromOf(
  reports: ReadonlyMap<ReportId, Dated>,
  endedBy: ReadonlyMap<ReportId, readonly ReportId[]>,
): ReadonlyMap<ReportId, Moment> {
  const known = new Map<ReportId, Moment>();
  for (const id of reports.keys()) settle(id, reports, endedBy, known);
  return known;
}

/** Depth first with a stack of its own: a chain of links may be longer than the call stack. */
function settle(
  start: ReportId,
  reports: ReadonlyMap<ReportId, Dated>,
  endedBy: ReadonlyMap<ReportId, readonly ReportId[]>,
  known: Map<ReportId, Moment>,
): void {
  const open = new Set<ReportId>();
  const stack = [start];
  for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
    const reported = reports.get(id)?.reported;
    const enders = reported?.precision === 'instant' ? [] : (endedBy.get(id) ?? []);
    const pending = enders.filter((ender) => !known.has(ender) && !open.has(ender));
    if (reported !== undefined && !known.has(id) && !open.has(id) && pending.length > 0) {
      open.add(id);
      stack.push(...pending);
      continue;
    }
    if (reported !== undefined && !known.has(id)) known.set(id, earliest(reported, enders, known));
    open.delete(id);
    stack.pop();
  }
}

function earliest(
  reported: StoryDate,
  enders: readonly ReportId[],
  known: ReadonlyMap<ReportId, Moment>,
): Moment {
  let moment: number = reported.last;
  for (const ender of enders) {
    const end = known.get(ender);
    if (end !== undefined) moment = Math.min(moment, end - HOUR_MILLISECONDS);
  }
  return momentOf(Math.max(moment, reported.first));
}
