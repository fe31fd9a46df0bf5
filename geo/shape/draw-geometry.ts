import { bboxClip } from '@turf/turf';
import type {
  Feature,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { project } from './mercator.ts';
import { lineLength, ringArea, simplifyLine } from './simplify-line.ts';
import { pathOf, type DrawnPoint } from './svg-path.ts';
import { degreesOf, type DegreeBox, type WorldBox } from './world-box.ts';

/** A drawing: the box it shows, the part of the map it covers beyond that, and its fineness. */
export interface Canvas {
  /** The box that becomes the drawing's `0 0 width height`. */
  readonly box: WorldBox;
  /** What is drawn: at least the box. */
  readonly covered: WorldBox;
  /** Units of the drawing across the box. */
  readonly unitsWide: number;
  /** Units a line may be off. */
  readonly tolerance: number;
  /** Smaller is a speck: the units that a line, or the square root of an area, has at least. */
  readonly least: number;
}

/** Lines and areas: what has a path. */
export type Drawable = LineString | MultiLineString | Polygon | MultiPolygon;

/** The SVG path of areas or lines on a canvas, clipped and simplified to it. Points have none. */
export function drawGeometries(geometries: readonly Geometry[], canvas: Canvas): string {
  const drawable = geometries.filter(isDrawable);
  const areas = drawable.filter(isArea).flatMap((geometry) => drawnLines(geometry, canvas));
  const lines = drawable.filter((one) => !isArea(one)).flatMap((one) => drawnLines(one, canvas));
  return pathOf(areas, true) + pathOf(lines, false);
}

export function isDrawable(geometry: Geometry): geometry is Drawable {
  return geometry.type.endsWith('LineString') || geometry.type.endsWith('Polygon');
}

const isArea = (geometry: Drawable): geometry is Polygon | MultiPolygon =>
  geometry.type.endsWith('Polygon');

function drawnLines(geometry: Drawable, canvas: Canvas): DrawnPoint[][] {
  const closed = isArea(geometry);
  return [-1, 0, 1].flatMap((world) =>
    clipped(geometry, canvas.covered, world).flatMap((line) => {
      const drawn = simplifyLine(drawLine(line, canvas, world), canvas.tolerance);
      const whole = drawn.map(([x, y]): DrawnPoint => [Math.round(x), Math.round(y)]);
      return isSeen(whole, closed, canvas.least) ? [closed ? whole.slice(0, -1) : whole] : [];
    }),
  );
}

function isSeen(line: readonly DrawnPoint[], closed: boolean, least: number): boolean {
  if (closed) return line.length > 3 && ringArea(line) >= least * least;
  return line.length > 1 && lineLength(line) >= least;
}

function drawLine(line: readonly Position[], canvas: Canvas, world: number): DrawnPoint[] {
  const { box, unitsWide } = canvas;
  const scale = unitsWide / box.width;
  return line.map((position) => {
    const [x, y] = project(position);
    return [(x + world - box.left) * scale, (y - box.top) * scale];
  });
}

/** The rings or lines of what lies in the box, which may reach into the neighbouring copy of the world. */
function clipped(geometry: Drawable, box: WorldBox, world: number): Position[][] {
  const [west, south, east, north] = degreesOf(box);
  const window: DegreeBox = [west - 360 * world, south, east - 360 * world, north];
  if (window[0] > 180 || window[2] < -180) return [];
  return clipToBox(geometry, window);
}

/** The rings or lines of what lies in a box of degrees (turf's Sutherland-Hodgman clip). */
function clipToBox(geometry: Drawable, [west, south, east, north]: DegreeBox): Position[][] {
  const feature: Feature<Drawable> = { type: 'Feature', properties: {}, geometry };
  return linesOf(bboxClip(feature, [west, south, east, north]).geometry);
}

function linesOf(geometry: Drawable): Position[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
  }
}
