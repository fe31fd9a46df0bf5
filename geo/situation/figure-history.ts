import type { PlaceId } from '#geo/model/ids.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { Story } from '#geo/model/story.ts';
import type { Group, Outcome } from '#geo/model/toll.ts';
import { numberOf } from './compare-figures.ts';
import { tollAt, type Claim, type TollEntry } from './toll.ts';

/** What the headline was for a while, as numbers; where it was a word or nothing there is no step. */
export interface FigureStep {
  readonly from: Moment;
  /** Null: it still is. */
  readonly until: Moment | null;
  /** Both ends are the same unless bodies dispute it. */
  readonly low: number;
  readonly high: number;
}

/** How one outcome and group at a place was told over time. */
export interface FigureHistory {
  readonly outcome: Outcome;
  readonly group: Group;
  readonly steps: readonly FigureStep[];
  /** Every claim, in the order in which they became known, and how each had ended by the moment. */
  readonly claims: readonly Claim[];
}

/** The history of an entry of exactly this place's toll as of the moment (rule 1: nothing from after it). */
export function figureHistoryOf(
  story: Story,
  place: PlaceId,
  entry: TollEntry,
  moment: Moment,
): FigureHistory {
  return {
    outcome: entry.outcome,
    group: entry.group,
    steps: stepsUntil(seriesOf(story, place), entry, moment),
    claims: claimsOf(entry),
  };
}

type Series = readonly { readonly at: Moment; readonly toll: readonly TollEntry[] }[];

const kept = new WeakMap<Story, Map<PlaceId, Series>>();

/** The toll at each moment at which it may have changed. What was known then does not change: worked out once. */
function seriesOf(story: Story, place: PlaceId): Series {
  const ofStory = kept.get(story) ?? new Map<PlaceId, Series>();
  kept.set(story, ofStory);
  const known = ofStory.get(place);
  if (known) return known;
  const series = momentsOf(story, place).map((at) => ({ at, toll: tollAt(story, place, at) }));
  ofStory.set(place, series);
  return series;
}

/** When a claim about the place became known, or one that refers to it. */
function momentsOf(story: Story, place: PlaceId): Moment[] {
  const claims = (story.index.filedAt.get(place) ?? []).filter(({ kind }) => kind === 'casualties');
  const referring = claims.flatMap(({ id }) => story.index.refersTo.get(id) ?? []);
  const moments = [...claims, ...referring].map(({ knownFrom }) => knownFrom);
  return [...new Set(moments)].toSorted((one, other) => one - other);
}

type Span = Pick<FigureStep, 'low' | 'high'>;

function stepsUntil(series: Series, entry: TollEntry, moment: Moment): FigureStep[] {
  const spans = series
    .filter(({ at }) => at <= moment)
    .map(({ at, toll }) => ({ at, span: spanOf(toll.find((one) => isSameCell(one, entry))) }));
  const turns = spans.filter(
    ({ span }, index) => !isSameSpan(span, spans[index - 1]?.span ?? null),
  );
  return turns.flatMap(({ at, span }, index) =>
    span ? [{ from: at, until: turns[index + 1]?.at ?? null, ...span }] : [],
  );
}

const isSameSpan = (one: Span | null, other: Span | null) =>
  one?.low === other?.low && one?.high === other?.high;

const isSameCell = (one: TollEntry, other: TollEntry) =>
  one.outcome === other.outcome && one.group === other.group;

/** The headline as a number, or as the numbers that dispute it. */
function spanOf(entry: TollEntry | undefined): Span | null {
  if (!entry?.headline) return null;
  const { dispute, headline } = entry;
  if (dispute?.kind === 'list') return null;
  const [low, high] = dispute ? [dispute.low, dispute.high] : [headline, headline];
  const [least, most] = [low, high].map(({ report }) => numberOf(report.casualties.figure));
  if (typeof least !== 'number' || typeof most !== 'number') return null;
  return { low: least, high: most };
}

function claimsOf({ headline, dispute, ...entry }: TollEntry): Claim[] {
  const inDispute =
    dispute?.kind === 'range'
      ? [dispute.low, dispute.high, ...dispute.between]
      : (dispute?.claims ?? []);
  const all = [
    ...(headline ? [headline] : []),
    ...inDispute,
    ...entry.alsoClaimed,
    ...entry.earlier,
    ...entry.ended,
  ];
  const byReport = new Map(all.map((claim) => [claim.report.id, claim]));
  return [...byReport.values()]
    .filter(({ report }) => isRunningTotal(report))
    .toSorted((one, other) => one.report.knownFrom - other.report.knownFrom);
}

/** Counts of single events and of parts of the group are no steps of the whole's line. */
const isRunningTotal = ({ casualties }: Claim['report']) =>
  casualties.basis === 'cumulative' && casualties.covers === 'whole';
