import type { Place } from '#geo/model/place.ts';
import type { Story } from '#geo/model/story.ts';
import { project } from '#geo/shape/mercator.ts';
import { growBox, padBox, worldBoxOf, type WorldBox } from '#geo/shape/world-box.ts';

/** Room between what the map is about and its edge, as a share of its longer side. */
const MARGIN = 0.03;
/** A city's or a site's map shows at least so many degrees of longitude. */
const LEAST_DEGREES = { country: 8, region: 4, city: 2, site: 0.6 } as const;

/**
 * The part of the map that a page opens with: the place's outline; for a city the city with what lies in it, for
 * a story its root. A place without a position borrows its container's.
 */
export function extentOf(story: Story, place: Place): WorldBox {
  const boxes = placesShown(story, place).flatMap(boxOf);
  const [first, ...rest] = boxes;
  if (!first) {
    const container = place.within === undefined ? undefined : story.places.get(place.within);
    return container ? extentOf(story, container) : { left: 0, top: 0, width: 1, height: 1 };
  }
  return growBox(padBox(rest.reduce(union, first), MARGIN), LEAST_DEGREES[place.kind]);
}

function placesShown(story: Story, place: Place): Place[] {
  if (place.geometry && place.geometry.type !== 'Point') return [place];
  return [place, ...place.children.flatMap((id) => story.places.get(id) ?? [])];
}

function boxOf({ bounds, marker }: Place): WorldBox[] {
  if (bounds) return [worldBoxOf(bounds)];
  if (!marker) return [];
  const [left, top] = project(marker);
  return [{ left, top, width: 0, height: 0 }];
}

/** The smallest box around two; the second is taken where it is nearest to the first. */
function union(one: WorldBox, other: WorldBox): WorldBox {
  const shift = Math.round(one.left - other.left);
  const left = Math.min(one.left, other.left + shift);
  const right = Math.max(one.left + one.width, other.left + shift + other.width);
  const top = Math.min(one.top, other.top);
  const bottom = Math.max(one.top + one.height, other.top + other.height);
  return { left, top, width: right - left, height: bottom - top };
}
