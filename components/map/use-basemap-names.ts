import type { Map as LeafletMap } from 'leaflet';
import type { Feature } from 'protomaps-leaflet';
import { useEffect, useState } from 'react';
import { useMap, useMapEvents } from 'react-leaflet';
import type { Language } from '#geo/model/language.ts';
import { project, unproject } from '#geo/shape/mercator.ts';
import { tilesOver, type TileNumber } from '#geo/shape/tile-cover.ts';
import {
  basemapNamesIn,
  basemapPlaceOf,
  orderBasemapPlaces,
  type BasemapName,
  type BasemapPlace,
} from '#geo/write/basemap.ts';
import type { VectorTiles } from './tile-source.ts';

/** The basemap's places in the tiles under the window, what matters most first; null until the first have come. */
export function useBasemapNames(
  tiles: VectorTiles,
  language: Language,
): readonly BasemapName[] | null {
  const map = useMap();
  const [wanted, setWanted] = useState(() => tilesUnder(map, tiles));
  const [names, setNames] = useState<readonly BasemapName[] | null>(null);
  useMapEvents({
    moveend() {
      const next = tilesUnder(map, tiles);
      setWanted((before) => (keyOf(before) === keyOf(next) ? before : next));
    },
  });
  useEffect(
    function readNames() {
      let isWanted = true;
      const read = async () => {
        const places = await Promise.all(wanted.map((tile) => placesOf(tiles, tile)));
        if (isWanted) setNames(basemapNamesIn(orderBasemapPlaces(places.flat()), language));
      };
      // A tile that fails has no names; nothing else can.
      void read();
      return function stopReading() {
        isWanted = false;
      };
    },
    [tiles, wanted, language],
  );
  return names;
}

const keyOf = (tiles: readonly TileNumber[]) =>
  tiles.map(({ zoom, column, row }) => `${zoom}/${column}/${row}`).join();

/** The same tiles that the layers draw, so none is asked for twice. */
function tilesUnder(map: LeafletMap, tiles: VectorTiles): TileNumber[] {
  const bounds = map.getBounds();
  const [left, top] = project([bounds.getWest(), bounds.getNorth()]);
  const [right, bottom] = project([bounds.getEast(), bounds.getSouth()]);
  return tilesOver(
    { left, top, width: right - left, height: bottom - top },
    tiles.levelAt(map.getZoom()),
  );
}

async function placesOf(tiles: VectorTiles, tile: TileNumber): Promise<BasemapPlace[]> {
  const { tileSize } = tiles.view.tileCache;
  const layers = await tiles.layersOf(tile);
  return (layers.get('places') ?? []).flatMap((feature) => {
    const place = basemapPlaceOf(feature.props, positionOf(feature, tile, tileSize));
    return place ? [place] : [];
  });
}

function positionOf({ geom }: Feature, { zoom, column, row }: TileNumber, pixels: number) {
  const point = geom[0]?.[0];
  const side = 2 ** zoom;
  return unproject([
    (column + (point?.x ?? NaN) / pixels) / side,
    (row + (point?.y ?? NaN) / pixels) / side,
  ]);
}
