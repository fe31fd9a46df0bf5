import { area } from '@turf/turf';
import type { Place } from '#geo/model/place.ts';

/** Below this share of a place's area its regions leave something of it uncovered. */
const COVERED_SHARE = 0.98;

/** Whether regions cover a place, so that its own outline need not be drawn under them; a place without one is. */
export function isCoveredBy(place: Place, regions: readonly Place[]): boolean {
  if (!place.geometry || place.geometry.type === 'Point') return true;
  const sum = regions.reduce((total, { geometry }) => total + (geometry ? area(geometry) : 0), 0);
  return sum >= COVERED_SHARE * area(place.geometry);
}
