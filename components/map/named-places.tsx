import { useEffect } from 'react';
import type { Language } from '#geo/model/language.ts';
import type { PlaceId } from '#geo/model/ids.ts';
import type { WorldBox } from '#geo/shape/world-box.ts';
import type { LiveMapPlace } from '#geo/write/map-model.ts';
import { BasemapNames } from './basemap-names.tsx';
import { PlaceMarkers } from './place-markers.tsx';
import type { VectorTiles } from './tile-source.ts';
import { useBasemapNames } from './use-basemap-names.ts';
import { useMapLayout } from './use-map-layout.ts';

interface Props {
  readonly box: WorldBox;
  readonly places: readonly LiveMapPlace[];
  readonly tiles: VectorTiles;
  readonly language: Language;
  readonly openId: PlaceId | null;
  readonly onOpen: (place: PlaceId) => void;
  /** Called once the opening view's names are known. */
  readonly onNamed: () => void;
}

const NONE = [] as const;

/** All that has a name on the map, laid out together: the story's places, then the basemap's. */
export function NamedPlaces({ box, places, tiles, language, openId, onOpen, onNamed }: Props) {
  const names = useBasemapNames(tiles, language);
  const named = { places, names: names ?? NONE };
  const { layout, zoom, near } = useMapLayout({ box }, named);
  const isNamed = names !== null;
  useEffect(
    function tellNamed() {
      if (isNamed) onNamed();
    },
    [isNamed, onNamed],
  );
  return (
    <>
      <BasemapNames names={named.names} anchors={layout.names} near={near} />
      <PlaceMarkers
        places={places}
        placements={layout.places}
        zoom={zoom}
        near={near}
        openId={openId}
        onOpen={onOpen}
      />
    </>
  );
}
