import { useCallback, useEffect, useState } from 'react';
import type { PlaceId } from '#geo/model/ids.ts';
import type { WorldBox } from '#geo/shape/world-box.ts';
import type { MapReport } from '#geo/write/map-model.ts';
import { GatherReports } from './gathered-reports.tsx';
import { LegendMount } from './legend-mount.tsx';
import type { ControlWords } from './live-map-mount.tsx';
import { NamedPlaces } from './named-places.tsx';
import { OpenCard, type Opened } from './open-card.tsx';
import { highlightPlaces, selectPlace } from './point-out-places.ts';
import { RegionLayer } from './region-layer.tsx';
import type { RegionPainting } from './region-painting.ts';
import { ReportMarkers } from './report-markers.tsx';
import type { VectorTiles } from './tile-source.ts';
import { useShownMarks } from './use-filters.ts';
import type { MapData } from './use-map-data.ts';

interface Props {
  readonly box: WorldBox;
  readonly shown: MapData;
  readonly regions: RegionPainting;
  readonly tiles: VectorTiles;
  readonly frame: HTMLElement;
  /** The page without its filter. */
  readonly clearFilterLink: string;
  readonly words: ControlWords;
  /** Called once the opening view's names are known. */
  readonly onNamed: () => void;
}

/** What the story shows on the map: regions, places, reports, the legend that filters them and the card of one. */
export function StoryMarks({
  box,
  shown: { model, outlines },
  regions,
  tiles,
  frame,
  clearFilterLink,
  words,
  onNamed,
}: Props) {
  const { opened, openId, openPlace, openList, close } = useOpened(frame);
  const { filters, places, reports } = useShownMarks(model);
  return (
    <>
      <RegionLayer outlines={outlines} regions={regions} places={places} onOpen={openPlace} />
      <GatherReports reports={reports} words={words}>
        <NamedPlaces
          box={box}
          places={places}
          tiles={tiles}
          language={words.language}
          openId={openId}
          onOpen={openPlace}
          onNamed={onNamed}
        />
      </GatherReports>
      <ReportMarkers reports={reports} words={words} onList={openList} />
      <LegendMount {...{ frame, model, outlines, filters, clearFilterLink, words }} />
      <OpenCard opened={opened} places={places} reports={reports} words={words} onClose={close} />
    </>
  );
}

/** What is open, and the lists beside the map that know of it. */
function useOpened(frame: HTMLElement) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const openPlace = useCallback((id: PlaceId) => setOpened({ kind: 'place', id }), []);
  const openList = useCallback((reports: readonly MapReport[]) => {
    setOpened({ kind: 'reports', reports });
  }, []);
  const close = useCallback(() => setOpened(null), []);
  const openId = opened?.kind === 'place' ? opened.id : null;
  useEffect(function linkListsAndMap() {
    return highlightPlaces(document);
  }, []);
  useEffect(
    function showSelected() {
      return openId === null ? undefined : selectPlace(document, frame, openId);
    },
    [frame, openId],
  );
  return { opened, openId, openPlace, openList, close };
}
