import { getPosition } from 'suncalc';
import type { Position } from 'geojson';
import type { Moment } from '#geo/model/moment.ts';

/** The upper edge of the sun is at the horizon: half its disc and what the air bends, in degrees. */
const SUNSET_ALTITUDE = -0.27;

/** Whether the sun is down at a place, `[lng, lat]`; by day and night of the poles too. */
export function isSunDown([lng = 0, lat = 0]: Position, now: Moment): boolean {
  return getPosition(new Date(now), lat, lng).altitude < SUNSET_ALTITUDE;
}
