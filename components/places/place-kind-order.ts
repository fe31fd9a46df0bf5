import type { PlaceKind } from '#geo/model/place.ts';

/** What contains more comes first. */
export const PLACE_KIND_ORDER: Readonly<Record<PlaceKind, number>> = {
  country: 0,
  region: 1,
  city: 2,
  site: 3,
};
