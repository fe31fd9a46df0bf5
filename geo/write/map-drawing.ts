import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { PlaceId } from '#geo/model/ids.ts';
import type { Place } from '#geo/model/place.ts';
import type { Story } from '#geo/model/story.ts';
import {
  clipToBox,
  drawGeometries,
  isArea,
  isDrawable,
  type Canvas,
} from '#geo/shape/draw-geometry.ts';
import { boxForWindows, degreesOf, type DegreeBox, type WorldBox } from '#geo/shape/world-box.ts';
import { isCoveredBy } from './region-cover.ts';

export type BasemapLayer = 'land' | 'lakes' | 'borders' | 'rivers';

/** One level of detail: its layers, and the degrees it covers. */
export interface BasemapLevel {
  readonly bounds: DegreeBox;
  readonly layers: Readonly<Record<BasemapLayer, FeatureCollection>>;
}

/** The built-in map: the whole world coarsely, the story's part of it finely. */
export interface Basemap {
  readonly world: BasemapLevel;
  readonly region: BasemapLevel;
}

/** A map's geometry as SVG paths, ready for the page: the same for every moment and language. */
export interface MapDrawing {
  readonly box: WorldBox;
  /** The drawing's units across and down the box. */
  readonly width: number;
  readonly height: number;
  readonly layers: Readonly<Record<BasemapLayer, string>>;
  /** The outline of the story's root; empty where its regions cover it. */
  readonly country: string;
  readonly regions: readonly { readonly id: PlaceId; readonly path: string }[];
}

/** Units across the box: a little coarser than the pixels of a desktop map, finer than those of a phone's. */
const UNITS = 720;
/** Units a line may be off, and the smallest area or length drawn: what recedes may be coarser. */
const FINENESS: Readonly<Record<BasemapLayer | 'places', Pick<Canvas, 'tolerance' | 'least'>>> = {
  land: { tolerance: 0.8, least: 3 },
  lakes: { tolerance: 1, least: 6 },
  borders: { tolerance: 0.9, least: 4 },
  rivers: { tolerance: 1.6, least: 25 },
  places: { tolerance: 0.7, least: 2 },
};
/** Shapes of windows, width / height, that the drawing fills to their edges. */
const NARROWEST = 0.62;
const WIDEST = 2;

/** Draws the part of the map around a box. Pure; takes some tens of milliseconds, so keep the result. */
export function mapDrawingOf(story: Story, basemap: Basemap, box: WorldBox): MapDrawing {
  const covered = boxForWindows(box, NARROWEST, WIDEST);
  const longer = Math.max(box.width, box.height);
  const unitsWide = Math.round((UNITS * box.width) / longer);
  const canvas: Canvas = { box, covered, unitsWide, ...FINENESS.places };
  const layerOf = (layer: BasemapLayer) => drawLayer(basemap, layer, canvas);
  const root = story.places.get(story.settings.root);
  const regions = [...story.places.values()].filter(({ kind }) => kind === 'region');
  return {
    box,
    width: unitsWide,
    height: Math.round((UNITS * box.height) / longer),
    layers: {
      land: layerOf('land'),
      lakes: layerOf('lakes'),
      borders: layerOf('borders'),
      rivers: layerOf('rivers'),
    },
    country: root && !isCoveredBy(root, regions) ? drawPlace(root, canvas) : '',
    regions: regions.flatMap((region) => {
      const path = drawPlace(region, canvas);
      return path === '' ? [] : [{ id: region.id, path }];
    }),
  };
}

function drawPlace(place: Place, canvas: Canvas): string {
  return place.geometry ? drawGeometries([place.geometry], canvas) : '';
}

function drawLayer(basemap: Basemap, layer: BasemapLayer, canvas: Canvas): string {
  const fine = geometriesOf(basemap.region.layers[layer]);
  const window = degreesOf(canvas.covered);
  const isInside = covers(basemap.region.bounds, window);
  const coarse = isInside ? [] : outside(basemap.world.layers[layer], basemap.region.bounds);
  return drawGeometries([...coarse, ...fine], { ...canvas, ...FINENESS[layer] });
}

const covers = (outer: DegreeBox, inner: DegreeBox) =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

const geometriesOf = ({ features }: FeatureCollection) => features.map(({ geometry }) => geometry);

/** Degrees by which the coarse level reaches into the fine one, so that no seam shows. */
const OVERLAP = 0.1;

/** What of a collection lies outside a box: the four strips around it. */
export function outside(collection: FeatureCollection, box: DegreeBox): Geometry[] {
  const [west, south, east, north] = box;
  const strips: DegreeBox[] = [
    [-180, -90, west + OVERLAP, 90],
    [east - OVERLAP, -90, 180, 90],
    [west, north - OVERLAP, east, 90],
    [west, -90, east, south + OVERLAP],
  ];
  return collection.features.flatMap((feature) =>
    strips.flatMap((strip) => clippedGeometry(feature, strip)),
  );
}

function clippedGeometry({ geometry }: Feature, strip: DegreeBox): Geometry[] {
  if (!isDrawable(geometry)) return [];
  const coordinates = clipToBox(geometry, strip);
  if (coordinates.length === 0) return [];
  return [{ type: isArea(geometry) ? 'Polygon' : 'MultiLineString', coordinates }];
}
