import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useMap } from 'react-leaflet';
import type { PlaceId } from '#geo/model/ids.ts';
import type { WorldBox } from '#geo/shape/world-box.ts';
import { LegendMount } from './legend-mount.tsx';
import type { ControlWords } from './live-map-mount.tsx';
import { PlaceCard } from './place-card.tsx';
import { NamedPlaces } from './named-places.tsx';
import { highlightPlaces, selectPlace } from './point-out-places.ts';
import { RegionLayer } from './region-layer.tsx';
import { ReportMarkers } from './report-markers.tsx';
import type { VectorTiles } from './tile-source.ts';
import { useShownMarks } from './use-filters.ts';
import type { MapData } from './use-map-data.ts';

interface Props {
  readonly box: WorldBox;
  readonly shown: MapData;
  readonly tiles: VectorTiles;
  readonly frame: HTMLElement;
  readonly words: ControlWords;
  /** Called once the opening view's names are known. */
  readonly onNamed: () => void;
}

/** What the story shows on the map: regions, places, reports, the legend that filters them and the card of one. */
export function StoryMarks({ box, shown, tiles, frame, words, onNamed }: Props) {
  const map = useMap();
  const { model, outlines } = shown;
  const [openId, setOpenId] = useState<PlaceId | null>(null);
  const { filters, places, reports } = useShownMarks(model);
  const open = places.find(({ id }) => id === openId);
  useEffect(function linkListsAndMap() {
    return highlightPlaces(document);
  }, []);
  useEffect(
    function showSelected() {
      return openId === null ? undefined : selectPlace(document, frame, openId);
    },
    [frame, openId],
  );
  // Beside the map's own element, which takes each press for a drag.
  const beside = map.getContainer().parentElement;
  return (
    <>
      <RegionLayer outlines={outlines} places={places} onOpen={setOpenId} />
      <NamedPlaces
        box={box}
        places={places}
        tiles={tiles}
        language={words.language}
        openId={openId}
        onOpen={setOpenId}
        onNamed={onNamed}
      />
      <ReportMarkers reports={reports} />
      <LegendMount {...{ frame, model, outlines, filters, words }} />
      {open && beside
        ? createPortal(
            <PlaceCard
              key={open.id}
              place={open}
              reports={reports}
              words={words}
              onClose={() => setOpenId(null)}
            />,
            beside,
          )
        : null}
    </>
  );
}
