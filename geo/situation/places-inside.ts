import type { Place } from '#geo/model/place.ts';
import type { Story } from '#geo/model/story.ts';

/** Every place within the place, at any depth: nearest first. */
export function placesInside(story: Story, place: Place): Place[] {
  const direct = place.children.flatMap((id) => story.places.get(id) ?? []);
  return [...direct, ...direct.flatMap((child) => placesInside(story, child))];
}
