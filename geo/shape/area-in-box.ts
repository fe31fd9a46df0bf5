import type { Geometry, Position } from 'geojson';
import { ringArea } from './simplify-line.ts';
import type { DrawnPoint } from './svg-path.ts';
import type { DegreeBox } from './world-box.ts';

/**
 * Whether any of an area lies in a box of degrees, its holes left out. The box may be in another copy of the world,
 * and its east beyond 180 or less than its west.
 */
export function isAreaInBox(geometry: Geometry, [west, south, east, north]: DegreeBox): boolean {
  const end = east < west ? east + 360 : east;
  return polygonsOf(geometry).some((polygon) => {
    const [outer = []] = polygon;
    const longitudes = outer.map(([lng = NaN]) => lng);
    const [least, most] = [Math.min(...longitudes), Math.max(...longitudes)];
    const first = Math.ceil((west - most) / 360);
    const last = Math.floor((end - least) / 360);
    for (let world = first; world <= last; world += 1) {
      const shift = 360 * world;
      if (shareIn(polygon, [west - shift, south, end - shift, north]) > 0) return true;
    }
    return false;
  });
}

function polygonsOf(geometry: Geometry): readonly (readonly Position[][])[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Rounding leaves slivers of a hole; they are no area. */
const SLIVER = 1e-9;

/** Square degrees of a polygon in a box. */
function shareIn([outer = [], ...holes]: readonly Position[][], box: DegreeBox): number {
  const areaOf = (ring: readonly Position[]) => ringArea(clipRing(ring, box));
  const area = areaOf(outer) - holes.reduce((sum, hole) => sum + areaOf(hole), 0);
  return area > SLIVER ? area : 0;
}

type Side = {
  readonly isInside: (point: DrawnPoint) => boolean;
  readonly crossing: (from: DrawnPoint, to: DrawnPoint) => DrawnPoint;
};

/** Sutherland and Hodgman 1974: one side of the box after the other. */
function clipRing(ring: readonly Position[], [west, south, east, north]: DegreeBox): DrawnPoint[] {
  const points = ring.map(([lng = NaN, lat = NaN]): DrawnPoint => [lng, lat]);
  const sides: readonly Side[] = [
    { isInside: ([x]) => x >= west, crossing: (from, to) => atX(from, to, west) },
    { isInside: ([x]) => x <= east, crossing: (from, to) => atX(from, to, east) },
    { isInside: ([, y]) => y >= south, crossing: (from, to) => atY(from, to, south) },
    { isInside: ([, y]) => y <= north, crossing: (from, to) => atY(from, to, north) },
  ];
  return sides.reduce(clipSide, points);
}

function clipSide(points: readonly DrawnPoint[], { isInside, crossing }: Side): DrawnPoint[] {
  return points.flatMap((point, index) => {
    const before = points.at(index - 1) ?? point;
    const crossed = isInside(before) === isInside(point) ? [] : [crossing(before, point)];
    return isInside(point) ? [...crossed, point] : crossed;
  });
}

const atX = ([x1, y1]: DrawnPoint, [x2, y2]: DrawnPoint, x: number): DrawnPoint => [
  x,
  y1 + ((y2 - y1) * (x - x1)) / (x2 - x1),
];

const atY = ([x1, y1]: DrawnPoint, [x2, y2]: DrawnPoint, y: number): DrawnPoint => [
  x1 + ((x2 - x1) * (y - y1)) / (y2 - y1),
  y,
];
