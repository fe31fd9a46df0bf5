import { countUntil } from '#geo/model/count-until.ts';
import type { PlaceId } from '#geo/model/ids.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { Story } from '#geo/model/story.ts';
import { turnsOf, type TurnsOfPlaces } from './turns.ts';

type WorkOut<Value> = (story: Story, place: Place, moment: Moment) => Value;

interface Kept<Value> {
  /** The value holds from this turn until before that one. */
  readonly from: number;
  readonly until: number;
  readonly value: Value;
}

/**
 * The same function, which remembers for each place what it worked out last and works it out anew only where a turn
 * lies between: moment after moment, as a time bar is dragged, little of a story changes.
 * @param of The places that what is worked out speaks of.
 */
export function keptBetweenTurns<Value>(
  of: TurnsOfPlaces,
  workOut: WorkOut<Value>,
): WorkOut<Value> {
  const kept = new WeakMap<Story, Map<PlaceId, Kept<Value>>>();
  return (story, place, moment) => {
    const ofStory = kept.get(story) ?? new Map<PlaceId, Kept<Value>>();
    kept.set(story, ofStory);
    const known = ofStory.get(place.id);
    if (known && known.from <= moment && moment < known.until) return known.value;
    const value = workOut(story, place, moment);
    ofStory.set(place.id, { ...turnsAround(turnsOf(story, place, of), moment), value });
    return value;
  };
}

/** The last turn until the moment, and the first after it. */
function turnsAround(turns: readonly Moment[], moment: Moment) {
  const past = countUntil(turns, moment, (turn) => turn);
  return { from: turns[past - 1] ?? -Infinity, until: turns[past] ?? Infinity };
}
