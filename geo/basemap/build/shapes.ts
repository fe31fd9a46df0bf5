// Small measures of polygons, by hand because the build workspace stays apart from the application.
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

export type AreaFeature = Feature<Polygon | MultiPolygon>;

/** The polygons of an area, each as its rings. */
export function polygonsOf(area: AreaFeature): Position[][][] {
  return area.geometry.type === 'Polygon' ? [area.geometry.coordinates] : area.geometry.coordinates;
}

/** Every vertex of an area, closing vertices included. */
export function positionsOf(area: AreaFeature): Position[] {
  return polygonsOf(area).flat(2);
}

function isInsideRing(ring: Position[], longitude: number, latitude: number): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index += 1) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[index] ?? [];
    const crosses = y1 > latitude !== y2 > latitude;
    if (crosses && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** Whether a position lies in an area: an odd number of its rings surround it. */
export function contains(area: AreaFeature, [longitude = 0, latitude = 0]: Position): boolean {
  const rings = polygonsOf(area).flat();
  return rings.filter((ring) => isInsideRing(ring, longitude, latitude)).length % 2 === 1;
}

/** Area of a ring in square degrees; positive when it runs counter-clockwise. */
export function signedRingArea(ring: Position[]): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[index] ?? [];
    twice += x1 * y2 - x2 * y1;
  }
  return twice / 2;
}

function windPolygon(rings: Position[][]): Position[][] {
  return rings.map((ring, index) =>
    signedRingArea(ring) > 0 === (index === 0) ? ring : ring.toReversed(),
  );
}

/** The area with its outer rings counter-clockwise and its holes clockwise, as RFC 7946 wants. */
export function wind<T extends Polygon | MultiPolygon>(geometry: T): T {
  const coordinates =
    geometry.type === 'Polygon'
      ? windPolygon(geometry.coordinates)
      : geometry.coordinates.map(windPolygon);
  return { ...geometry, coordinates };
}

/** The feature as it is, its polygons wound for RFC 7946. */
export function windFeature(feature: Feature): Feature {
  const { geometry } = feature;
  const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
  return isArea ? { ...feature, geometry: wind(geometry) } : feature;
}
