import type { PlaceId } from '#geo/model/ids.ts';
import type { PlaceFeature } from '#geo/model/place.schema.ts';
import type { Place } from '#geo/model/place.ts';
import { boundsOf } from './bounds.ts';
import { markerOf } from './marker.ts';

/**
 * Places with what follows from their files: path to the root, children, marker, bounds.
 * @param features with unique ids, every `within` among them, and no circle.
 */
export function resolvePlaces(features: readonly PlaceFeature[]): ReadonlyMap<PlaceId, Place> {
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  const children = Map.groupBy(
    features.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    ({ properties }) => properties.within,
  );
  return new Map(
    features.map((feature) => [
      feature.id,
      resolvePlace(feature, pathOf(feature, byId), children.get(feature.id) ?? []),
    ]),
  );
}

function pathOf(
  feature: PlaceFeature,
  byId: ReadonlyMap<PlaceId, PlaceFeature>,
): readonly PlaceId[] {
  const path = [feature.id];
  for (let at = feature.properties.within; at !== undefined;) {
    path.push(at);
    at = byId.get(at)?.properties.within;
  }
  return path;
}

function resolvePlace(
  { id, properties, geometry }: PlaceFeature,
  path: readonly PlaceId[],
  children: readonly PlaceFeature[],
): Place {
  return {
    ...properties,
    id,
    otherNames: properties.otherNames ?? [],
    path,
    children: children.map((child) => child.id),
    units: children
      .filter((child) => child.properties.iso3166_2 !== undefined)
      .map((child) => child.id),
    geometry,
    marker: geometry === null ? null : markerOf(geometry),
    bounds: geometry === null ? null : boundsOf(geometry),
  };
}
