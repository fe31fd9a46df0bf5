import type { PlaceId } from '#geo/model/ids.ts';

/** Which place a display shows, and what comes next. */
export interface Rotation {
  /** Null: nothing is shown yet. */
  readonly focus: PlaceId | null;
  /** Those of the round that were shown. */
  readonly seen: ReadonlySet<PlaceId>;
  /** Those that changed meanwhile, the last changed first. */
  readonly waiting: readonly PlaceId[];
  /** How many were shown one after another because they changed. */
  readonly changesInARow: number;
  /** How many rounds are over. */
  readonly rounds: number;
  /** How many stops there were. */
  readonly stops: number;
}

export const AT_REST: Rotation = {
  focus: null,
  seen: new Set(),
  waiting: [],
  changesInARow: 0,
  rounds: 0,
  stops: 0,
};

/** Where much changes, the others are shown all the same: one after so many that changed. */
const MOST_CHANGES_IN_A_ROW = 3;

/** These changed: they come next. What is shown already is redrawn where it is. */
export function withChanged(rotation: Rotation, changed: readonly PlaceId[]): Rotation {
  const waiting = [...new Set([...changed, ...rotation.waiting])].filter(
    (place) => place !== rotation.focus,
  );
  return { ...rotation, waiting };
}

/**
 * The next stop: the place that changed last, else the first in order that the round has not shown. A round is over when
 * it has shown all.
 * @param order The places to show, by what is known now; a place that is not among them is never shown.
 */
export function movedOn(rotation: Rotation, order: readonly PlaceId[]): Rotation {
  const waiting = rotation.waiting.filter((place) => order.includes(place));
  const [changed] = rotation.changesInARow < MOST_CHANGES_IN_A_ROW ? waiting : [];
  const isOver = order.every((place) => rotation.seen.has(place));
  const seen = isOver ? new Set<PlaceId>() : rotation.seen;
  const unseen = order.filter((place) => !seen.has(place));
  // A round does not begin with what was just shown.
  const next = changed ?? unseen.find((place) => place !== rotation.focus) ?? unseen[0] ?? null;
  return {
    focus: next,
    seen: new Set(next === null ? [] : [...seen, next]),
    waiting: waiting.filter((place) => place !== next),
    changesInARow: changed === undefined ? 0 : rotation.changesInARow + 1,
    rounds: rotation.rounds + Number(isOver && rotation.focus !== null),
    stops: rotation.stops + 1,
  };
}
