import type { Shown } from '#components/shown.ts';
import { isPlaceKept } from '#geo/situation/report-filter.ts';
import type { Situation } from '#geo/situation/situation.ts';

/** The places that the filter leaves in a list. */
export const keptPlaces = (situations: readonly Situation[], { filter }: Shown) =>
  situations.filter(({ place }) => isPlaceKept(filter, place));
