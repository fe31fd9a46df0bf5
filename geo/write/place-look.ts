import type { PlaceId } from '#geo/model/ids.ts';
import { SEVERITIES, type Severity } from '#geo/model/measure.ts';
import type { PlaceKind } from '#geo/model/place.ts';
import { numberOf } from '#geo/situation/compare-figures.ts';
import type { Situation } from '#geo/situation/situation.ts';
import { leadEntries } from '#geo/situation/toll.ts';

/** How a place's status is drawn. `past`: what it had once, shown when the story or the measure is over. */
export type StatusLook =
  | { readonly kind: 'in-force' | 'past'; readonly severity: Severity; readonly inherited: boolean }
  | { readonly kind: 'ended' }
  | { readonly kind: 'not-stated' };

/** The one figure a symbol's size follows; words have a size of their own. */
export interface TollLook {
  readonly figure: number | 'words';
  readonly disputed: boolean;
}

/** The look of a place's status; in an ended story the most severe it had (rule 22). */
export function lookOf({ emergency, place }: Situation, ended: boolean): StatusLook {
  const { status, worst } = emergency;
  const inherited = (through: PlaceId | undefined) => through !== undefined && through !== place.id;
  if (ended && worst) {
    return { kind: 'past', severity: worst.severity, inherited: inherited(worst.through) };
  }
  switch (status.kind) {
    case 'in-force':
      return {
        kind: 'in-force',
        severity: status.state.severity,
        inherited: inherited(status.state.through),
      };
    case 'last-reported':
      return {
        kind: 'past',
        severity: status.state.severity,
        inherited: inherited(status.state.through),
      };
    case 'ended':
      return { kind: 'ended' };
    case 'not-stated':
      return { kind: 'not-stated' };
  }
}

/** Killed, everyone; else the largest of the groups: never their sum (rule 10). */
export function tollLookOf({ toll }: Situation): TollLook | null {
  const leads = leadEntries(toll).flatMap(({ headline, dispute }) =>
    headline
      ? [{ number: numberOf(headline.report.casualties.figure), disputed: dispute !== null }]
      : [],
  );
  const numbers = leads.flatMap(({ number }) => number ?? []);
  if (leads.length === 0) return null;
  return {
    figure: numbers.length > 0 ? Math.max(...numbers) : 'words',
    disputed: leads.some(({ disputed }) => disputed),
  };
}

const KINDS_IN_ORDER: readonly PlaceKind[] = ['city', 'region', 'site', 'country'];

interface Ranked {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  readonly look: StatusLook;
  readonly toll: TollLook | null;
}

/** Gravest first, then the largest figure, then what is seen best: the order of keyboard focus and of labels. */
export function comparePlaces(one: Ranked, other: Ranked): number {
  return (
    rankOf(one.look) - rankOf(other.look) ||
    sizeOf(other) - sizeOf(one) ||
    KINDS_IN_ORDER.indexOf(one.kind) - KINDS_IN_ORDER.indexOf(other.kind) ||
    (one.id < other.id ? -1 : 1)
  );
}

/** Graver is less; inherited comes right after declared. */
function rankOf(look: StatusLook): number {
  if (look.kind === 'ended') return 98;
  if (look.kind === 'not-stated') return 99;
  return SEVERITIES.indexOf(look.severity) * 2 + Number(look.inherited);
}

const sizeOf = ({ toll }: Ranked) => (typeof toll?.figure === 'number' ? toll.figure : 0);
