// Joins boundary lines of one source to the outline of another, so that together they close areas.
import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import { contains, positionsOf, type AreaFeature } from './shapes.ts';

// Degrees of longitude shrink with latitude; 47° N is the middle of the country. Only used to find
// the nearest vertex, so a constant does.
const LONGITUDE_SCALE = Math.cos((47 * Math.PI) / 180);
const METRES_PER_DEGREE = 111_195;

function metresBetween(a: Position, b: Position): number {
  const east = ((a[0] ?? 0) - (b[0] ?? 0)) * LONGITUDE_SCALE;
  const north = (a[1] ?? 0) - (b[1] ?? 0);
  return Math.hypot(east, north) * METRES_PER_DEGREE;
}

function nearestVertex(from: Position, vertices: Position[]): Position {
  let nearest = vertices[0];
  if (nearest === undefined) throw new Error('Pass an outline that has vertices.');
  for (const vertex of vertices) {
    if (metresBetween(from, vertex) < metresBetween(from, nearest)) nearest = vertex;
  }
  return nearest;
}

/** The area with the vertex nearest to a position. */
export function nearestArea<T extends AreaFeature>(areas: T[], from: Position): T {
  const distances = areas.map((area) =>
    metresBetween(from, nearestVertex(from, positionsOf(area))),
  );
  const nearest = areas[distances.indexOf(Math.min(...distances))];
  if (nearest === undefined) throw new Error('Pass at least one area.');
  return nearest;
}

/** The ends where a line meets no other line. */
function looseEnds(lines: FeatureCollection<LineString>): Position[] {
  const ends = new Map<string, Position[]>();
  for (const feature of lines.features) {
    const line = feature.geometry.coordinates;
    for (const end of [line[0], line.at(-1)]) {
      if (end !== undefined) ends.set(end.join(), [...(ends.get(end.join()) ?? []), end]);
    }
  }
  return [...ends.values()].filter((meeting) => meeting.length === 1).flat();
}

/**
 * Connectors from each loose end to the nearest vertex of the outline. An end that lies beyond the
 * outline has crossed it already and needs none.
 */
export function connectLooseEnds(
  lines: FeatureCollection<LineString>,
  outline: AreaFeature[],
): Feature[] {
  const vertices = outline.flatMap((area) => positionsOf(area));
  const isWithin = (end: Position) => outline.some((area) => contains(area, end));
  return looseEnds(lines)
    .filter(isWithin)
    .map((end) => {
      const target = nearestVertex(end, vertices);
      return {
        type: 'Feature',
        properties: { metres: Math.round(metresBetween(end, target)) },
        geometry: { type: 'LineString', coordinates: [end, target] },
      };
    });
}
