import type { ReportId } from '#geo/model/ids.ts';
import type { ReportFeature } from '#geo/model/report.schema.ts';
import { LINK_KINDS, type EndingKind, type LinkKind } from '#geo/model/report.ts';
import { nodesOnCircles } from './circles.ts';
import { quote, type Problem } from './problem.ts';
import { isSameBody } from './read-claimants.ts';
import { isCertainlyBefore } from './report-dates.ts';
import { reportProblem, type Fault, type ReportDraft, type StoryContext } from './report-draft.ts';

export type Links = Readonly<Record<LinkKind, readonly ReportId[]>>;

/** The links of a report that hold. */
export interface ReportLinks {
  readonly links: Links;
  readonly conflictsWith: readonly ReportId[];
}

const ENDING_KINDS = LINK_KINDS.filter((kind): kind is EndingKind => kind !== 'restores');

interface Ledger {
  readonly drafts: ReadonlyMap<ReportId, ReportDraft>;
  /** Ids of reports that are in the file but were left out. */
  readonly leftOut: ReadonlySet<string>;
  readonly context: StoryContext;
}

/** The links of every report that can be followed, and what is wrong with the others. */
export function checkLinks(ledger: Ledger): {
  links: ReadonlyMap<ReportId, ReportLinks>;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const links = new Map<ReportId, ReportLinks>();
  for (const [id, draft] of ledger.drafts) links.set(id, linksOf(draft, ledger, problems));
  cutCircles(ledger, links, problems);
  problems.push(...idleRestorations(ledger, links));
  return { links, problems };
}

function linksOf(draft: ReportDraft, ledger: Ledger, problems: Problem[]): ReportLinks {
  const following = (kind: LinkKind | 'conflictsWith') =>
    (draft.feature.properties[kind] ?? []).filter((target, position) => {
      const fault = linkFault(kind, target, draft, ledger);
      if (fault === null) return true;
      const field = `properties.${kind}.${position}`;
      problems.push(reportProblem(draft.index, draft.feature.id, { field, ...fault }));
      return fault.effect === 'kept';
    });
  const links: Links = {
    supersedes: following('supersedes'),
    retracts: following('retracts'),
    denies: following('denies'),
    removes: following('removes'),
    corrects: following('corrects'),
    restores: following('restores'),
  };
  return { links, conflictsWith: following('conflictsWith') };
}

type LinkFault = Omit<Fault, 'field'>;

function ignored(wrong: string, right: string): LinkFault {
  return { wrong, right, effect: 'link-ignored' };
}

function linkFault(
  kind: LinkKind | 'conflictsWith',
  target: ReportId,
  draft: ReportDraft,
  { drafts, leftOut, context }: Ledger,
): LinkFault | null {
  if (target === draft.feature.id) return ignored('is the report itself', 'name another report');
  const other = drafts.get(target);
  if (other === undefined) {
    return leftOut.has(target)
      ? ignored(`is ${quote(target)}, a report that is left out`, 'mend that one')
      : ignored(`is ${quote(target)}, which is no report of this file`, 'name one that is there');
  }
  if (kind === 'conflictsWith') return null;
  if (isCertainlyBefore(draft.reported, other.reported)) {
    const wrong = `is ${quote(target)}, reported later (${other.reported.text} after ${draft.reported.text})`;
    return ignored(wrong, 'name an earlier report, or mend the dates');
  }
  if (kind === 'retracts') return retractionFault(draft, other, context);
  return kind === 'supersedes' ? successionFault(draft.feature, other.feature) : null;
}

function retractionFault(
  draft: ReportDraft,
  other: ReportDraft,
  { claimants }: StoryContext,
): LinkFault | null {
  const { claimant } = other.feature.properties;
  if (isSameBody(draft.feature.properties.claimant, claimant, claimants)) return null;
  const wrong = `is ${quote(other.feature.id)}, claimed by ${claimant} and not by ${draft.feature.properties.claimant}`;
  return {
    wrong,
    right: 'a body can retract only its own statement: use "denies"',
    effect: 'kept',
  };
}

/** A figure may be replaced only by a figure of the same line: else one place's line would jump to another's. */
function successionFault(report: ReportFeature, other: ReportFeature): LinkFault | null {
  const [one, two] = [lineOf(report), lineOf(other)];
  if (one === two) return null;
  const wrong = `is ${quote(other.id)}, ${two ?? 'no figure'}, where this report is ${one ?? 'no figure'}`;
  return ignored(wrong, 'a figure supersedes one of the same place, outcome and group');
}

function lineOf({ properties }: ReportFeature): string | null {
  if (properties.kind !== 'casualties') return null;
  const { outcome, group } = properties.casualties;
  return `a figure of ${outcome}, ${group}, in ${properties.place}`;
}

/** Two reports cannot each end the other: links on a circle are not followed. */
function cutCircles(
  { drafts }: Ledger,
  links: Map<ReportId, ReportLinks>,
  problems: Problem[],
): void {
  const circles = nodesOnCircles(drafts.keys(), (id) =>
    ENDING_KINDS.flatMap((kind) => links.get(id)?.links[kind] ?? []),
  );
  for (const id of circles) {
    const draft = drafts.get(id);
    const own = links.get(id);
    if (draft === undefined || own === undefined) continue;
    const kept = { ...own.links };
    for (const kind of ENDING_KINDS) {
      kept[kind] = own.links[kind].filter((target) => !circles.has(target));
      for (const target of own.links[kind].filter((end) => circles.has(end))) {
        const wrong = `leads to ${quote(target)} and from there back to this report`;
        const fault = ignored(wrong, 'keep the link of the later one only');
        problems.push(reportProblem(draft.index, id, { field: `properties.${kind}`, ...fault }));
      }
    }
    links.set(id, { ...own, links: kept });
  }
}

function idleRestorations(
  { drafts }: Ledger,
  links: ReadonlyMap<ReportId, ReportLinks>,
): Problem[] {
  const ended = new Set<ReportId>();
  for (const { links: own } of links.values()) {
    for (const kind of ENDING_KINDS) for (const target of own[kind]) ended.add(target);
  }
  return [...links].flatMap(([id, { links: own }]) =>
    own.restores
      .filter((target) => !ended.has(target))
      .map((target) => {
        const wrong = `is ${quote(target)}, which nothing has withdrawn`;
        const right = 'name a report that another one ended';
        const fault: Fault = { field: 'properties.restores', wrong, right, effect: 'kept' };
        return reportProblem(drafts.get(id)?.index ?? -1, id, fault);
      }),
  );
}
