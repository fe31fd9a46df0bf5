import type { MultiPolygon, Polygon, Position } from 'geojson';
import { booleanClockwise } from '@turf/turf';
import type { PlaceId } from '#geo/model/ids.ts';
import type { PlaceFeature, PlaceGeometry } from '#geo/model/place.schema.ts';
import { kilometresOutside } from './containment.ts';
import type { Problem } from './problem.ts';
import type { ReadRecord } from './read-records.ts';

/** Sites stand on piers, and outlines are simplified. */
const POINT_TOLERANCE_KILOMETRES = 5;
/** The outlines of a region and of its country may come from two sources. */
const AREA_TOLERANCE_KILOMETRES = 20;
const SAMPLES_PER_RING = 64;

type PlaceRecord = ReadRecord<PlaceFeature>;
export type Area = Polygon | MultiPolygon;

/** Winding, and whether each place lies in the nearest of its containers that has an area. */
export function checkPlaceGeometries(records: readonly PlaceRecord[]): {
  records: readonly PlaceRecord[];
  problems: readonly Problem[];
} {
  const byId = new Map(records.map(({ value }) => [value.id, value]));
  const problems: Problem[] = [];
  const checked = records.map((record) => {
    const { geometry, id } = record.value;
    if (geometry === null) return record;
    const faults = [...windingFaults(geometry), ...positionFaults(geometry, containerOf(id, byId))];
    const address = { file: 'places.geojson', record: { index: record.index, id } };
    problems.push(...faults.map((fault) => ({ ...address, ...fault })));
    const dropped = faults.some(({ effect }) => effect === 'without-geometry');
    return dropped ? { ...record, value: { ...record.value, geometry: null } } : record;
  });
  return { records: checked, problems };
}

type Fault = Pick<Problem, 'field' | 'wrong' | 'right' | 'effect'>;

/** The nearest container that has an area of its own. */
function containerOf(
  id: PlaceId,
  byId: ReadonlyMap<PlaceId, PlaceFeature>,
): { id: PlaceId; area: Area } | null {
  for (let at = byId.get(id)?.properties.within; at !== undefined;) {
    const container = byId.get(at);
    const area = container?.geometry;
    if (area?.type === 'Polygon' || area?.type === 'MultiPolygon') return { id: at, area };
    at = container?.properties.within;
  }
  return null;
}

function windingFaults(geometry: PlaceGeometry): Fault[] {
  if (geometry.type === 'Point') return [];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.flatMap((rings, polygonIndex) =>
    rings.flatMap((ring, ringIndex): Fault[] => {
      const isHole = ringIndex > 0;
      if (booleanClockwise(ring) === isHole) return [];
      const path = geometry.type === 'Polygon' ? [ringIndex] : [polygonIndex, ringIndex];
      const field = ['geometry', 'coordinates', ...path].join('.');
      const right = `wind it ${isHole ? '' : 'counter-'}clockwise (RFC 7946, right-hand rule)`;
      return [
        { field, wrong: `winds ${isHole ? 'counter-' : ''}clockwise`, right, effect: 'kept' },
      ];
    }),
  );
}

function positionFaults(
  geometry: PlaceGeometry,
  container: { id: PlaceId; area: Area } | null,
): Fault[] {
  if (container === null) return [];
  const { area, id } = container;
  const isPoint = geometry.type === 'Point';
  const tolerance = isPoint ? POINT_TOLERANCE_KILOMETRES : AREA_TOLERANCE_KILOMETRES;
  const positions = isPoint ? [geometry.coordinates] : sampleOf(geometry);
  const distances = positions.map((position) => kilometresOutside(position, area));
  const farthest = Math.max(...distances);
  if (farthest <= tolerance) return [];
  const swapped = positions.every(
    (position) => kilometresOutside(flip(position), area) <= tolerance,
  );
  const fault = outsideFault(positions[distances.indexOf(farthest)] ?? [], farthest, id, swapped);
  return [{ field: 'geometry.coordinates', ...fault }];
}

/**
 * What to say of a position outside its container. `swapped`: the other way round it would lie inside.
 * The distance is in kilometres.
 */
export function outsideFault(
  position: Position,
  distance: number,
  container: string,
  swapped: boolean,
): Omit<Fault, 'field'> {
  const [lng = NaN, lat = NaN] = position;
  const where = `has [${lng}, ${lat}], ${Math.round(distance)} km outside ${container}`;
  if (swapped) {
    const right = 'it looks like [lat, lng]: write [lng, lat]';
    return { wrong: where, right, effect: 'without-geometry' };
  }
  const right =
    lng === 0 && lat === 0
      ? '0, 0 often stands for a position nobody knew: write null, or the right position'
      : `write a position in ${container}, or name the right container`;
  return { wrong: where, right, effect: 'kept' };
}

export function flip([lng = NaN, lat = NaN]: Position): Position {
  return [lat, lng];
}

function sampleOf(area: Area): Position[] {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
  return polygons.flatMap(([outline = []]) => {
    const step = Math.max(1, Math.floor(outline.length / SAMPLES_PER_RING));
    return outline.filter((_, index) => index % step === 0);
  });
}

export const REPORT_TOLERANCE_KILOMETRES = POINT_TOLERANCE_KILOMETRES;
