import { statusKeyOf, type StatusKey } from '#components/map/style.ts';
import { PLACE_KIND_ORDER } from './place-kind-order.ts';
import type { Situation } from '#geo/situation/situation.ts';
import { lookOf } from '#geo/write/place-look.ts';

const GRAVEST_FIRST: readonly StatusKey[] = [
  ...(['extreme', 'severe', 'moderate', 'minor'] as const),
  ...(['ended', 'not-stated'] as const),
];

export interface SeverityGroup {
  readonly key: StatusKey;
  readonly situations: readonly Situation[];
}

/**
 * Places under the look their status has on the map, gravest first; within one look what contains more comes first,
 * then as the input has them.
 * @param hasEnded The story is over: places stand under the most severe status they had.
 */
export function placesBySeverity(
  situations: readonly Situation[],
  hasEnded: boolean,
): SeverityGroup[] {
  const keyed = situations.map((situation) => ({
    situation,
    key: statusKeyOf(lookOf(situation, hasEnded)),
  }));
  return GRAVEST_FIRST.map((key) => ({
    key,
    situations: keyed
      .filter((one) => one.key === key)
      .map(({ situation }) => situation)
      .toSorted(byKind),
  })).filter((group) => group.situations.length > 0);
}

const byKind = (one: Situation, other: Situation) =>
  PLACE_KIND_ORDER[one.place.kind] - PLACE_KIND_ORDER[other.place.kind];
