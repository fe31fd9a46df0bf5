import { useEffect, useState } from 'react';
import { Pane, useMap, useMapEvents } from 'react-leaflet';
import type { Language } from '#geo/model/language.ts';
import { MAX_ZOOM } from '#geo/links/parameters.ts';
import { hasStreetsAt } from './detail-end.ts';
import type { StreetSource } from './live-map-mount.tsx';
import { PictureTiles } from './picture-tiles.tsx';
import { streetLabelRules, streetRules } from './street-rules.ts';
import { openStreets } from './street-source.ts';
import { STREETS } from './style.ts';
import { TileLayer } from './tile-layer.ts';
import type { VectorTiles } from './tile-source.ts';
import { useScheme } from './use-scheme.ts';

interface Props {
  readonly source: StreetSource;
  readonly language: Language;
  /** Called as the map moves: whether there are streets at its middle. */
  readonly onStreets: (has: boolean) => void;
}

/** Over the story's regions and the basemap's lines. */
const STREET_PANE = { pane: 'streets', zIndex: 425 } as const;

/** A newsroom's own streets: vectors in the map's colours, pictures as they are. */
export function Streets(props: Props) {
  const { source, onStreets } = props;
  const isPicture = source.format === 'raster';
  useEffect(
    function tellOfPictures() {
      if (isPicture) onStreets(true);
    },
    [isPicture, onStreets],
  );
  return isPicture ? <PictureStreets source={source} /> : <VectorStreets {...props} />;
}

function PictureStreets({ source: { url, lastZoom } }: Pick<Props, 'source'>) {
  return (
    <PictureTiles
      url={url}
      minZoom={STREETS.fromZoom}
      maxZoom={MAX_ZOOM}
      maxNativeZoom={lastZoom}
    />
  );
}

function VectorStreets({ source, language, onStreets }: Props) {
  const [tiles, setTiles] = useState<VectorTiles | null>(null);
  useEffect(
    function open() {
      let isWanted = true;
      const take = async () => {
        try {
          const opened = await openStreets(source);
          if (isWanted) setTiles(opened);
        } catch {
          // An archive that cannot be read: the map ends where the basemap's detail does.
          onStreets(false);
        }
      };
      void take();
      return function stopOpening() {
        isWanted = false;
      };
    },
    [source, onStreets],
  );
  return (
    <Pane name={STREET_PANE.pane} style={{ zIndex: STREET_PANE.zIndex, pointerEvents: 'none' }}>
      {tiles ? <Painted tiles={tiles} language={language} onStreets={onStreets} /> : null}
    </Pane>
  );
}

interface PaintedProps extends Omit<Props, 'source'> {
  readonly tiles: VectorTiles;
}

function Painted({ tiles, language, onStreets }: PaintedProps) {
  const map = useMap();
  const scheme = useScheme(map.getContainer());
  useEffect(
    function paint() {
      const font = getComputedStyle(map.getContainer()).fontFamily;
      const streets = new TileLayer({
        pane: STREET_PANE.pane,
        view: tiles.view,
        labels: streetLabelRules(scheme, language, font),
        fromZoom: STREETS.fromZoom,
      });
      streets.paint(streetRules(scheme, streets.stretch));
      streets.layer.addTo(map);
      return function remove() {
        streets.layer.remove();
      };
    },
    [map, tiles, scheme, language],
  );
  useStreetsAtCentre(tiles, onStreets);
  return null;
}

function useStreetsAtCentre(tiles: VectorTiles, onStreets: (has: boolean) => void): void {
  const map = useMap();
  const [centre, setCentre] = useState(() => map.getCenter());
  useMapEvents({
    moveend() {
      setCentre(map.getCenter());
    },
  });
  useEffect(
    function lookForStreets() {
      let isWanted = true;
      const look = async () => {
        const has = await hasStreetsAt(tiles, map, centre);
        if (isWanted && has !== null) onStreets(has);
      };
      void look();
      return function stopLooking() {
        isWanted = false;
      };
    },
    [tiles, map, centre, onStreets],
  );
}
