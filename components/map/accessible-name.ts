import type { MapPlace } from '#geo/write/map-model.ts';

/** "Almaty. Counter-terrorist operation since 5 January. 12 officers killed": what a marker is called aloud. */
export function accessibleName({ name, card }: MapPlace): string {
  return [name, card.status, ...card.toll].join('. ');
}
