import type { Ending } from '#geo/situation/standing.ts';
import type { EndingKind } from '#geo/model/report.ts';

/**
 * How a claim stands, in a word for programs (rule 9). `overtaken`: another body has a later figure or statement, which
 * corrects nothing.
 */
export type ClaimState =
  'standing' | 'superseded' | 'overtaken' | 'retracted' | 'denied' | 'removed' | 'corrected';

const STATES: Readonly<Record<Exclude<EndingKind, 'supersedes'>, ClaimState>> = {
  retracts: 'retracted',
  denies: 'denied',
  removes: 'removed',
  corrects: 'corrected',
};

export function claimState(ending: Ending | null): ClaimState {
  if (ending === null) return 'standing';
  const { kind, bySameBody } = ending;
  if (kind === 'supersedes') return bySameBody ? 'superseded' : 'overtaken';
  return STATES[kind];
}
