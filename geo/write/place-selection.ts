import { bboxPolygon, booleanIntersects } from '@turf/turf';
import type { ItemsQuery, Selection } from '#geo/model/ogc.ts';
import type { Bounds, Place } from '#geo/model/place.ts';
import type { Story } from '#geo/model/story.ts';
import { boxAround } from '#geo/shape/box-around.ts';
import { doBoxesMeet, flatBoxes } from '#geo/shape/flat-boxes.ts';

/**
 * The places that a query asks for, in the order of their file: a story has far fewer than reports, so each is looked
 * at. They have no time: any time asked for is theirs (/req/core/fc-time-response).
 */
export function selectPlaces(
  story: Story,
  { box, offset, limit }: Pick<ItemsQuery, 'box' | 'offset' | 'limit'>,
): Selection<Place> {
  const all = [...story.places.values()];
  const matching = box === null ? all : all.filter((place) => isIn(box, place));
  return { matched: matching.length, page: matching.slice(offset, offset + limit) };
}

/** By its outline, not by the box around it; what has no geometry is in every box (/req/core/fc-bbox-response). */
function isIn(box: Bounds, { geometry, bounds }: Place): boolean {
  if (geometry === null || bounds === null) return true;
  return (
    doBoxesMeet(box, bounds) &&
    flatBoxes(box).some((part) => booleanIntersects(geometry, bboxPolygon([...part])))
  );
}

/** The box around all places of a story; null where none has a geometry. */
export const boundsOfPlaces = ({ places }: Story): Bounds | null =>
  boxAround([...places.values()].flatMap(({ bounds }) => (bounds ? [bounds] : [])));
