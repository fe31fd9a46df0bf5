import type { PlaceId, EventId } from '#geo/model/ids.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { CasualtiesReport, Report } from '#geo/model/report.ts';
import type { Place } from '#geo/model/place.ts';
import type { Story } from '#geo/model/story.ts';
import { GROUPS, OUTCOMES, type Group, type Outcome } from '#geo/model/toll.ts';
import { excludeEachOther, numberOf } from './compare-figures.ts';
import { compareText } from './compare-text.ts';
import { keptBetweenTurns } from './kept-between-turns.ts';
import { endingAt, isKnown, isSameBody, type Ending } from './standing.ts';

/** A casualty figure as one report claims it, and how the claim had ended by the moment. */
export interface Claim {
  readonly report: CasualtiesReport;
  readonly ending: Ending | null;
}

/** Standing figures of different bodies that cannot all be true. */
export type Dispute =
  /** All are numbers: a range, each end with its claimant. `between` are further ones. */
  | {
      readonly kind: 'range';
      readonly low: Claim;
      readonly high: Claim;
      readonly between: readonly Claim[];
    }
  /** A word is among them: there is no range, only a list. */
  | { readonly kind: 'list'; readonly claims: readonly Claim[] };

/** What is claimed of one outcome and group at exactly one place. Nothing here is ever added up. */
export interface TollEntry {
  readonly outcome: Outcome;
  readonly group: Group;
  /** The newest standing running total of the whole group. */
  readonly headline: Claim | null;
  readonly dispute: Dispute | null;
  /** Other bodies' figures of the same day that leave room for the headline: "at least 200". */
  readonly alsoClaimed: readonly Claim[];
  /** Older running totals that nobody withdrew: history. */
  readonly earlier: readonly Claim[];
  /** Superseded, denied, retracted, removed or corrected claims, newest first. */
  readonly ended: readonly Claim[];
  /** Counts of single events; claims of the same event stand together. */
  readonly events: readonly (readonly Claim[])[];
  /** Parts of the group, each in words. */
  readonly subsets: readonly Claim[];
}

export interface PlaceToll {
  readonly place: PlaceId;
  readonly entries: readonly TollEntry[];
}

/** The casualty figures of exactly this place as of the moment (rules 4 to 10), in the order on screen. */
export function tollAt(story: Story, placeId: PlaceId, moment: Moment): readonly TollEntry[] {
  const place = story.places.get(placeId);
  return place ? claimedAt(story, place, moment) : [];
}

const claimedAt = keptBetweenTurns('own', workOutToll);

function workOutToll(story: Story, { id }: Place, moment: Moment): readonly TollEntry[] {
  const cells = new Map<string, Claim[]>();
  for (const report of story.index.filedAt.get(id) ?? []) {
    if (report.kind !== 'casualties' || !isKnown(report, moment)) continue;
    const key = cellKey(report.casualties.outcome, report.casualties.group);
    const claims = cells.get(key) ?? [];
    claims.push({ report, ending: endingAt(story, report, moment) });
    cells.set(key, claims);
  }
  return OUTCOMES.flatMap((outcome) =>
    GROUPS.flatMap((group) => {
      const claims = cells.get(cellKey(outcome, group));
      return claims ? [entryOf(story, outcome, group, claims)] : [];
    }),
  );
}

const cellKey = (outcome: Outcome, group: Group) => `${outcome} ${group}`;

function entryOf(
  story: Story,
  outcome: Outcome,
  group: Group,
  claims: readonly Claim[],
): TollEntry {
  const newestFirst = claims.toSorted(compareClaims);
  const standing = newestFirst.filter(({ ending }) => ending === null);
  const wholes = standing.filter(({ report }) => covers(report, 'whole') && isTotal(report));
  const [headline = null, ...others] = wholes;
  const opposed = others.filter((claim) => headline && opposes(story, headline, claim));
  const beside = others.filter((claim) => !opposed.includes(claim));
  const alsoClaimed = beside.filter((claim) => headline && isBeside(story, headline, claim));
  return {
    outcome,
    group,
    headline,
    dispute: headline && opposed.length > 0 ? disputeOf([headline, ...opposed]) : null,
    alsoClaimed,
    earlier: beside.filter((claim) => !alsoClaimed.includes(claim)),
    ended: newestFirst.filter(({ ending }) => ending !== null),
    events: groupByEvent(standing.filter(({ report }) => !isTotal(report))),
    subsets: standing.filter(({ report }) => isTotal(report) && covers(report, 'subset')),
  };
}

const isTotal = ({ casualties }: CasualtiesReport) => casualties.basis === 'cumulative';
const covers = ({ casualties }: CasualtiesReport, coverage: 'whole' | 'subset') =>
  casualties.covers === coverage;

/** Newest first: by the day the figure is as of, then when it was reported, then when it happened, then id. */
function compareClaims({ report: one }: Claim, { report: other }: Claim): number {
  return (
    compareText(other.casualties.asOf, one.casualties.asOf) ||
    other.knownFrom - one.knownFrom ||
    other.occurred.last - one.occurred.last ||
    compareText(one.id, other.id)
  );
}

/** Rule 8: of different bodies, and named as in conflict or, as of the same day, excluding each other. */
function opposes(story: Story, headline: Claim, claim: Claim): boolean {
  if (isSameBody(story, headline.report, claim.report)) return false;
  if (areInConflict(story, headline.report, claim.report)) return true;
  return (
    isOfSameDay(headline, claim) &&
    excludeEachOther(headline.report.casualties.figure, claim.report.casualties.figure)
  );
}

function areInConflict(story: Story, one: Report, other: Report): boolean {
  return story.index.conflicts.get(one.id)?.includes(other.id) ?? false;
}

const isOfSameDay = (one: Claim, other: Claim) =>
  one.report.casualties.asOf === other.report.casualties.asOf;

function isBeside(story: Story, headline: Claim, claim: Claim): boolean {
  return isOfSameDay(headline, claim) && !isSameBody(story, headline.report, claim.report);
}

function disputeOf(claims: readonly Claim[]): Dispute {
  const numbers = claims.flatMap((claim) => {
    const number = numberOf(claim.report.casualties.figure);
    return number === null ? [] : [{ claim, number }];
  });
  if (numbers.length < claims.length) return { kind: 'list', claims };
  const [low, ...rest] = numbers
    .toSorted((one, other) => one.number - other.number)
    .map(({ claim }) => claim);
  const high = rest.pop();
  if (!low || !high) return { kind: 'list', claims };
  return { kind: 'range', low, high, between: rest };
}

function groupByEvent(claims: readonly Claim[]): Claim[][] {
  const events = new Map<EventId | string, Claim[]>();
  for (const claim of claims) {
    const key = claim.report.casualties.event ?? `report ${claim.report.id}`;
    events.set(key, [...(events.get(key) ?? []), claim]);
  }
  return [...events.values()];
}

/**
 * The figures a card, a symbol or a preview shows where there is room for one: killed, everyone; else
 * the headlines of killed by group, listed and never added (rule 10). Empty where none is stated.
 */
export function leadEntries(entries: readonly TollEntry[]): TollEntry[] {
  const killed = entries.filter(
    ({ outcome, headline }) => outcome === 'killed' && headline !== null,
  );
  const everyone = killed.filter(({ group }) => group === 'everyone');
  return everyone.length > 0 ? everyone : killed;
}
