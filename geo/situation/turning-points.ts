import type { PlaceId } from '#geo/model/ids.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { Story } from '#geo/model/story.ts';
import { figureOf, sayingOf } from './changes.ts';
import { emergencyAt } from './emergency.ts';
import { placesInside } from './places-inside.ts';
import { tollAt } from './toll.ts';
import { turnsOf } from './turns.ts';

/** What was known does not change: worked out once a place. */
const kept = new WeakMap<Story, Map<PlaceId, readonly Moment[]>>();

/**
 * The moments at which the status or a headline figure changed, of the place or of a place inside it, in order. Those
 * that time alone brought are among them: an announced end that passed, a measure that nobody spoke of any more.
 */
export function turningPointsOf(story: Story, place: Place): Moment[] {
  const points = [place, ...placesInside(story, place)].flatMap((one) => ownPoints(story, one));
  return inOrder(points);
}

function ownPoints(story: Story, place: Place): readonly Moment[] {
  const ofStory = kept.get(story) ?? new Map<PlaceId, readonly Moment[]>();
  kept.set(story, ofStory);
  const known = ofStory.get(place.id);
  if (known) return known;
  const candidates = turnsOf(story, place, 'own');
  const states = candidates.map((moment) => stateAt(story, place, moment));
  const points = candidates.filter((_, index) => states[index] !== (states[index - 1] ?? NOTHING));
  ofStory.set(place.id, points);
  return points;
}

/** What the status and the headlines say. */
function stateAt(story: Story, place: Place, moment: Moment): string {
  const status = sayingOf(emergencyAt(story, place, moment).status);
  const figures = tollAt(story, place.id, moment).flatMap((entry) => {
    const figure = figureOf(entry);
    return figure === '' ? [] : [`${entry.outcome} ${entry.group} ${figure}`];
  });
  return [status, ...figures.toSorted()].join('\n');
}

const NOTHING = 'not-stated';

const inOrder = (moments: readonly Moment[]) =>
  [...new Set(moments)].toSorted((one, other) => one - other);
