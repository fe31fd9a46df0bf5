import { useCallback, useSyncExternalStore } from 'react';
import type { PlaceId } from '#geo/model/ids.ts';
import { momentNow } from './use-moment.ts';
import { usePolled } from './use-polled.ts';
import type { WallStory } from './wall-story.ts';

/** What somebody with a phone wants the wall to show. */
export interface RemoteWish {
  readonly isHeld: boolean;
  /** Null: one place after another. */
  readonly place: PlaceId | null;
  /** How often it was told to go on; null: nothing was heard yet. */
  readonly skips: number | null;
}

/** What the wall's remote says; it ends by itself, also where the server cannot be reached. */
export function useRemote(wall: WallStory): RemoteWish {
  const remote = useSyncExternalStore(wall.follow, wall.remote);
  const until = remote?.until ?? null;
  const isOver = usePolled(
    useCallback(() => until === null || Date.parse(until) <= momentNow(), [until]),
    1000,
  );
  const skips = remote?.skips ?? null;
  if (!remote || isOver) return { isHeld: false, place: null, skips };
  return { isHeld: remote.isHeld, place: remote.place, skips };
}
