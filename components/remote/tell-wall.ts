import { wallHeaders, wallStateLink, type WallKey } from '#geo/links/wall-links.ts';
import type { PlaceId } from '#geo/model/ids.ts';
import type { WallState } from '#geo/write/live-events.ts';

/** What a remote can tell a wall. */
export type Wish =
  { readonly do: 'hold' | 'skip' | 'go-on' } | { readonly do: 'pin'; readonly place: PlaceId };

/** Why nothing was told: the token is of no wall, or the server does not answer as it should. */
export type Failure = 'refused' | 'unreachable';

const LONGEST_MILLISECONDS = 8000;

/** Tells a wall something, or asks what it was told last (null). @returns What it was told last. */
export async function tellWall(key: WallKey, wish: Wish | null): Promise<WallState | Failure> {
  try {
    const response = await fetch(wallStateLink(key), {
      method: wish ? 'POST' : 'GET',
      headers: wallHeaders(key),
      body: wish ? JSON.stringify(wish) : null,
      cache: 'no-store',
      signal: AbortSignal.timeout(LONGEST_MILLISECONDS),
    });
    if (response.status === 403 || response.status === 404) return 'refused';
    if (!response.ok) return 'unreachable';
    const state: WallState = await response.json();
    return state;
  } catch {
    // The network is away: the screen says so, and whoever holds the phone tries again.
    return 'unreachable';
  }
}
