import { useEffect, useReducer, useRef } from 'react';
import type { PlaceId } from '#geo/model/ids.ts';
import { AT_REST, movedOn, withChanged, type Rotation } from './rotation.ts';

/** A stop of the rotation, and in which of the languages it is shown. */
interface Stop {
  readonly rotation: Rotation;
  readonly turn: number;
}

type Event =
  | { readonly kind: 'changed'; readonly places: readonly PlaceId[] }
  | { readonly kind: 'over'; readonly order: readonly PlaceId[]; readonly turns: number };

function nextStop({ rotation, turn }: Stop, event: Event): Stop {
  switch (event.kind) {
    case 'changed':
      return { rotation: withChanged(rotation, event.places), turn };
    case 'over':
      if (rotation.focus !== null && turn + 1 < event.turns) return { rotation, turn: turn + 1 };
      return { rotation: movedOn(rotation, event.order), turn: 0 };
  }
}

interface Options {
  readonly order: readonly PlaceId[];
  readonly changed: readonly PlaceId[];
  readonly dwellSeconds: number;
  /** How many languages each place is shown in. */
  readonly turns: number;
  /** It stays where it is. */
  readonly isHeld: boolean;
  /** How often it was told to go on at once; null: that is not known yet. */
  readonly skips: number | null;
}

/** Goes from place to place: each is shown for its time, what changed comes next. */
export function useRotation(options: Options): Stop {
  const { order, changed, dwellSeconds, turns, isHeld, skips } = options;
  const [stop, tell] = useReducer(nextStop, { rotation: AT_REST, turn: 0 });
  const latest = useRef({ order, turns });
  useEffect(
    function keepLatest() {
      latest.current = { order, turns };
    },
    [order, turns],
  );
  useEffect(
    function noteChanged() {
      if (changed.length > 0) tell({ kind: 'changed', places: changed });
    },
    [changed],
  );
  const isEmpty = stop.rotation.focus === null && order.length > 0;
  const skipped = useRef(skips);
  useEffect(
    function moveOn() {
      const go = (most = latest.current.turns) =>
        tell({ kind: 'over', order: latest.current.order, turns: most });
      const before = skipped.current;
      if (skips !== null) skipped.current = skips;
      const isSkip = before !== null && skips !== null && skips > before;
      if (isEmpty || isSkip) go(1);
      if (isHeld) return undefined;
      const timer = setInterval(() => go(), dwellSeconds * 1000);
      return function stopMoving() {
        clearInterval(timer);
      };
    },
    [dwellSeconds, isEmpty, isHeld, skips],
  );
  return stop;
}
