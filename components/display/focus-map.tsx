import { useMemo } from 'react';
import type { WallFocus } from '#components/map/wall-flight.tsx';
import { WallMap, type WallTiles } from '#components/map/wall-map.tsx';
import { SHOWN_FROM_ZOOM } from '#components/map/style.ts';
import { placeAt, type Shown } from '#components/shown.ts';
import type { Place, PlaceKind } from '#geo/model/place.ts';
import { growBox } from '#geo/shape/world-box.ts';
import { extentOf } from '#geo/write/map-extent.ts';
import { mapModelOf } from '#geo/write/map-model.ts';
import { mapTextsOf } from '#geo/write/map-texts.ts';
import { useOutlines } from './use-outlines.ts';

export interface FocusMapProps {
  readonly place: Place;
  readonly shown: Shown;
  readonly tiles: WallTiles;
}

/** The least degrees of longitude about a place: a wall's map says where it is in its country. */
const LEAST_DEGREES: Readonly<Record<PlaceKind, number>> = {
  country: 8,
  region: 6,
  city: 7,
  site: 1.2,
};

/** The map of a display, at the place in focus. */
export function FocusMap({ place, shown, tiles }: FocusMapProps) {
  const { story, words, moment } = shown;
  const outlines = useOutlines(story);
  const model = useMemo(() => {
    const nowhere = () => '';
    const texts = { ...mapTextsOf(story, words), placeHref: nowhere, reportHref: nowhere };
    return mapModelOf(story, moment, texts);
  }, [story, words, moment]);
  const box = useMemo(() => extentOf(story, placeAt({ story }, story.settings.root)), [story]);
  const focus = useMemo((): WallFocus | null => {
    if (place.id === story.settings.root) return null;
    const leastZoom = place.kind === 'site' ? SHOWN_FROM_ZOOM.site : 0;
    const around = growBox(extentOf(story, place), LEAST_DEGREES[place.kind]);
    return { place: place.id, box: around, leastZoom };
  }, [story, place]);
  return (
    <WallMap
      model={model}
      outlines={outlines}
      focus={focus}
      box={box}
      tiles={tiles}
      language={words.language}
    />
  );
}
