import type { Position } from 'geojson';
import type { PlaceId } from '#geo/model/ids.ts';
import type { Place } from '#geo/model/place.ts';
import type { Story } from '#geo/model/story.ts';
import { project, unproject } from '#geo/shape/mercator.ts';
import { roomiestPoint } from '#geo/shape/roomiest-point.ts';
import { ringArea } from '#geo/shape/simplify-line.ts';
import type { DrawnPoint } from '#geo/shape/svg-path.ts';

const made = new WeakMap<Story, ReadonlyMap<PlaceId, Position>>();

/**
 * Where the map marks each region, `[lng, lat]`: inside its largest part, away from its edges and from the story's
 * cities, so that its name has room. Worked out once a story.
 */
export function regionAnchors(story: Story): ReadonlyMap<PlaceId, Position> {
  const known = made.get(story);
  if (known) return known;
  const places = [...story.places.values()];
  const cities = places.flatMap(({ kind, marker }) =>
    kind === 'city' && marker ? [project(marker)] : [],
  );
  const anchors = new Map(
    places.flatMap((place) => {
      const ring = place.kind === 'region' ? largestRing(place) : null;
      return ring ? [[place.id, unproject([...roomiestPoint(ring, cities)])] as const] : [];
    }),
  );
  made.set(story, anchors);
  return anchors;
}

function largestRing({ geometry }: Place): DrawnPoint[] | null {
  if (!geometry || geometry.type === 'Point') return null;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = polygons.map(([outer = []]) => outer.map((position) => project(position)));
  return rings.toSorted((one, other) => ringArea(other) - ringArea(one))[0] ?? null;
}
