import { booleanPointInPolygon } from '@turf/turf';
import type { Position } from 'geojson';
import type { PlaceId } from '#geo/model/ids.ts';
import type { Place } from '#geo/model/place.ts';
import type { Story } from '#geo/model/story.ts';
import { drawGeometries, type Canvas, type Drawable } from '#geo/shape/draw-geometry.ts';
import { zoomOfWorldSize } from '#geo/shape/mercator.ts';
import { boxForWindows, type WorldBox } from '#geo/shape/world-box.ts';
import type { Basemap, BasemapPlace } from './basemap.ts';
import { isCoveredBy } from './region-cover.ts';

/** What is drawn of the basemap: `divisions` are first-level borders, `disputed` those between countries that are so. */
export type BasemapLayer = 'land' | 'lakes' | 'rivers' | 'borders' | 'disputed' | 'divisions';

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
  /** Names for orientation, what matters most first. */
  readonly places: readonly BasemapPlace[];
}

/** Units across the box: a little coarser than the pixels of a desktop map, finer than those of a phone's. */
const UNITS = 720;
const PHONE_PIXELS = 390;
/** Units a line may be off, and the smallest area or length drawn: what recedes may be coarser. */
const FINENESS: Readonly<Record<BasemapLayer | 'places', Pick<Canvas, 'tolerance' | 'least'>>> = {
  land: { tolerance: 0.8, least: 3 },
  lakes: { tolerance: 1, least: 3.5 },
  rivers: { tolerance: 1.6, least: 20 },
  borders: { tolerance: 0.9, least: 2 },
  disputed: { tolerance: 0.9, least: 2 },
  divisions: { tolerance: 1.6, least: 12 },
  places: { tolerance: 0.7, least: 2 },
};
/** Shapes of windows, width / height, that the drawing fills to their edges. */
const NARROWEST = 0.7;
const WIDEST = 2;

/** The part of the map that a drawing of the box covers. */
export const coveredBy = (box: WorldBox) => boxForWindows(box, NARROWEST, WIDEST);

/** The zoom at which the box is as many pixels wide as its drawing has units. */
export const drawingZoom = ({ width, height }: WorldBox) =>
  zoomOfWorldSize(UNITS / Math.max(width, height));

/** The zoom at which a phone of 390 pixels shows the box. */
export const smallestZoom = ({ width, height }: WorldBox) =>
  zoomOfWorldSize(PHONE_PIXELS / Math.max(width, height));

/**
 * Draws the part of the map around a box. Pure; takes some tens of milliseconds, so keep the result.
 * @param basemap What there is of `coveredBy(box)` at about `drawingZoom(box)`.
 */
export function mapDrawingOf(story: Story, basemap: Basemap, box: WorldBox): MapDrawing {
  const covered = coveredBy(box);
  const longer = Math.max(box.width, box.height);
  const unitsWide = Math.round((UNITS * box.width) / longer);
  const canvas: Canvas = { box, covered, unitsWide, ...FINENESS.places };
  const draw = (layer: BasemapLayer, shapes: readonly Drawable[]) =>
    drawGeometries(shapes, { ...canvas, ...FINENESS[layer] });
  const root = story.places.get(story.settings.root);
  const regions = [...story.places.values()].filter(({ kind }) => kind === 'region');
  const countries = basemap.borders.filter(isOfCountries);
  return {
    box,
    width: unitsWide,
    height: Math.round((UNITS * box.height) / longer),
    layers: {
      land: draw('land', basemap.land),
      lakes: draw('lakes', basemap.lakes),
      rivers: draw('rivers', basemap.rivers),
      borders: draw('borders', shapesOf(countries.filter(({ disputed }) => !disputed))),
      disputed: draw('disputed', shapesOf(countries.filter(({ disputed }) => disputed))),
      divisions: draw('divisions', divisionsOutside(root, basemap.borders)),
    },
    country: root && !isCoveredBy(root, regions) ? drawPlace(root, canvas) : '',
    regions: regions.flatMap((region) => {
      const path = drawPlace(region, canvas);
      return path === '' ? [] : [{ id: region.id, path }];
    }),
    places: basemap.places,
  };
}

const isOfCountries = ({ level }: Basemap['borders'][number]) => level === 2;

const shapesOf = (borders: Basemap['borders']) => borders.map(({ geometry }) => geometry);

/** First-level borders but for the root's own: its regions have edges. */
function divisionsOutside(root: Place | undefined, borders: Basemap['borders']): Drawable[] {
  const area = root?.geometry?.type === 'Point' ? undefined : root?.geometry;
  const lines = borders.flatMap(({ geometry, level }) => (level === 4 ? linesOf(geometry) : []));
  return lines
    .filter((line) => !area || !booleanPointInPolygon(middleOf(line), area))
    .map((coordinates) => ({ type: 'LineString', coordinates }));
}

const linesOf = (geometry: Drawable): Position[][] => {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
};

/** Halfway along its middle step: no vertex, which might lie on another border. */
function middleOf(line: readonly Position[]): Position {
  const index = Math.floor((line.length - 1) / 2);
  const [[x = 0, y = 0] = [], [nextX = x, nextY = y] = []] = line.slice(index, index + 2);
  return [(x + nextX) / 2, (y + nextY) / 2];
}

function drawPlace(place: Place, canvas: Canvas): string {
  return place.geometry ? drawGeometries([place.geometry], canvas) : '';
}
