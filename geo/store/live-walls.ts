import type { PlaceId } from '#geo/model/ids.ts';
import type { WallState } from '#geo/write/live-events.ts';

/** What a remote tells a wall. */
export type WallCommand =
  | { readonly do: 'hold' }
  | { readonly do: 'skip' }
  | { readonly do: 'pin'; readonly place: PlaceId }
  | { readonly do: 'go-on' };

/** What was held and forgotten goes on by itself: nobody touches a wall. */
const HELD_FOR_MILLISECONDS = 60 * 60_000;

/** A wall as it runs by itself. */
const running = (wall: string): WallState => ({
  wall,
  isHeld: false,
  place: null,
  skips: 0,
  until: null,
});

/** What each wall was told last, as long as the process lives. Only walls of the settings are told anything. */
export class LiveWalls {
  readonly #states = new Map<string, WallState>();

  stateOf(wall: string): WallState {
    const state = this.#states.get(wall) ?? running(wall);
    const isOver = state.until !== null && Date.parse(state.until) <= Date.now();
    return isOver ? { ...running(wall), skips: state.skips } : state;
  }

  tell(wall: string, command: WallCommand): WallState {
    const state = after(this.stateOf(wall), command);
    this.#states.set(wall, state);
    return state;
  }
}

function after(state: WallState, command: WallCommand): WallState {
  const until = new Date(Date.now() + HELD_FOR_MILLISECONDS).toISOString();
  switch (command.do) {
    case 'hold':
      return { ...state, isHeld: true, until };
    case 'pin':
      return { ...state, place: command.place, until };
    case 'skip':
      return { ...state, place: null, skips: state.skips + 1, until: state.isHeld ? until : null };
    case 'go-on':
      return { ...running(state.wall), skips: state.skips };
  }
}
