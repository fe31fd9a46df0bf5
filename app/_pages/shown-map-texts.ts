import { placeLink, reportLink, type Shown } from '#components/shown.ts';
import type { MapTexts } from '#geo/write/map-model.ts';
import { mapTextsOf } from '#geo/write/map-texts.ts';

/** What the map says of what is shown, and where its marks lead. */
export const shownMapTexts = (shown: Shown): MapTexts => ({
  ...mapTextsOf(shown.story, shown.words),
  placeHref: (id) => placeLink(shown, id),
  reportHref: (id) => reportLink(shown, id),
});
