import type { MapPlace } from '#geo/write/map-model.ts';

/**
 * "Almaty. Counter-terrorist operation since 5 January. 12 officers killed": what a marker is called aloud.
 * @param count What stands on it beside the name, "14 reports: 9 incidents, 5 photos": said right after it, as it is read.
 */
export function accessibleName({ name, card }: MapPlace, count?: string): string {
  return [name, ...(count === undefined ? [] : [count]), card.status, ...card.toll].join('. ');
}
