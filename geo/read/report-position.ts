import type { PlaceId } from '#geo/model/ids.ts';
import type { Place } from '#geo/model/place.ts';
import type { ReportFeature } from '#geo/model/report.schema.ts';
import { kilometresOutside } from './containment.ts';
import { flip, outsideFault, REPORT_TOLERANCE_KILOMETRES, type Area } from './place-geometry.ts';
import type { Fault } from './report-draft.ts';

/** Whether a report's own point lies in its place, or in the nearest place around that has an area. */
export function positionFaults(
  { geometry }: ReportFeature,
  place: Place,
  places: ReadonlyMap<PlaceId, Place>,
): Fault[] {
  const container = areaAround(place, places);
  if (geometry === null || container === null) return [];
  const position = geometry.coordinates;
  const distance = kilometresOutside(position, container.area);
  if (distance <= REPORT_TOLERANCE_KILOMETRES) return [];
  const swapped = kilometresOutside(flip(position), container.area) <= REPORT_TOLERANCE_KILOMETRES;
  const fault = outsideFault(position, distance, container.id, swapped);
  const effect = swapped ? 'left-out' : 'kept';
  return [{ field: 'geometry.coordinates', ...fault, effect }];
}

function areaAround(
  place: Place,
  places: ReadonlyMap<PlaceId, Place>,
): { id: PlaceId; area: Area } | null {
  for (const id of place.path) {
    const area = places.get(id)?.geometry;
    if (area?.type === 'Polygon' || area?.type === 'MultiPolygon') return { id, area };
  }
  return null;
}
