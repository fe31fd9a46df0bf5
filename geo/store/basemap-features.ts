import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import Pbf from 'pbf';
import { isDrawable, type Drawable } from '#geo/shape/draw-geometry.ts';
import { tilesOver, type TileNumber } from '#geo/shape/tile-cover.ts';
import type { WorldBox } from '#geo/shape/world-box.ts';
import {
  basemapPlaceOf,
  orderBasemapPlaces,
  type Basemap,
  type BasemapBorder,
  type BasemapPlace,
} from '#geo/write/basemap.ts';
import type { TileArchive } from './basemap-tiles.ts';

const unpack = promisify(gunzip);

/** What the archive has of a box at a zoom: whole tiles, so more than the box. A zoom beyond its last is its last. */
export async function readBasemap(
  archive: TileArchive,
  box: WorldBox,
  zoom: number,
): Promise<Basemap> {
  const level = Math.max(0, Math.min(archive.lastZoom, zoom));
  const tiles = await Promise.all(tilesOver(box, level).map((tile) => readTile(archive, tile)));
  const shapesOf = (layer: string) =>
    tiles.flatMap((features) => features(layer).flatMap(({ drawable }) => drawable ?? []));
  return {
    land: shapesOf('land'),
    lakes: shapesOf('lakes'),
    rivers: shapesOf('rivers'),
    borders: tiles.flatMap((features) => features('borders').flatMap(borderOf)),
    places: orderBasemapPlaces(tiles.flatMap((features) => features('places').flatMap(placeOf))),
  };
}

interface TileFeature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: ReturnType<VectorTileFeature['toGeoJSON']>['geometry'];
  readonly drawable: Drawable | null;
}

type FeaturesOf = (layer: string) => TileFeature[];

async function readTile(
  archive: TileArchive,
  { zoom, column, row }: TileNumber,
): Promise<FeaturesOf> {
  const packed = await archive.readTile(zoom, column, row);
  if (packed === null) return () => [];
  const { layers } = new VectorTile(new Pbf(await unpack(packed)));
  return (name) => {
    const layer = layers[name];
    return Array.from({ length: layer?.length ?? 0 }, (_, index) => layer?.feature(index)).flatMap(
      (feature) => {
        if (!feature) return [];
        const { geometry } = feature.toGeoJSON(column, row, zoom);
        const drawable = isDrawable(geometry) ? geometry : null;
        return [{ properties: feature.properties, geometry, drawable }];
      },
    );
  };
}

function borderOf({ properties, drawable }: TileFeature): BasemapBorder[] {
  if (!drawable) return [];
  const level = properties['level'] === 4 ? 4 : 2;
  return [{ geometry: drawable, level, disputed: properties['disputed'] === true }];
}

function placeOf({ properties, geometry }: TileFeature): BasemapPlace[] {
  const place = geometry.type === 'Point' ? basemapPlaceOf(properties, geometry.coordinates) : null;
  return place ? [place] : [];
}
