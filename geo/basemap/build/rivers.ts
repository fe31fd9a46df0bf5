// Rivers of the archive: Natural Earth's, rounded, because at its 1:50m they are angular from zoom 7 on.
import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import type { Detail } from './countries.ts';
import { runMapshaper } from './mapshaper.ts';
import { metresBetween } from './near.ts';
import { buildRivers, type WaterSizes } from './waters.ts';

export type Rivers = FeatureCollection<LineString, { from: number }>;

const POINTS_PER_EDGE = 6;
/** A river at least this long is there from this zoom. */
const FIRST_ZOOMS = [
  { kilometres: 1800, from: 2 },
  { kilometres: 900, from: 3 },
  { kilometres: 400, from: 4 },
  { kilometres: 0, from: 5 },
];

/** A value on the uniform Catmull-Rom curve through p1 and p2, `t` of the way. */
function onCurve(p0: number, p1: number, p2: number, p3: number, t: number): number {
  const linear = p2 - p0;
  const square = 2 * p0 - 5 * p1 + 4 * p2 - p3;
  const cube = 3 * (p1 - p2) + p3 - p0;
  return (2 * p1 + linear * t + square * t * t + cube * t * t * t) / 2;
}

/** A curve through every vertex, so that rivers that meet in one still do. */
function round(line: Position[]): Position[] {
  const at = (index: number): Position => line[Math.min(Math.max(index, 0), line.length - 1)] ?? [];
  return line.flatMap((position, index) => {
    if (index === line.length - 1) return [position];
    const around = [at(index - 1), at(index), at(index + 1), at(index + 2)] as const;
    return Array.from({ length: POINTS_PER_EDGE }, (_, step) =>
      [0, 1].map((axis) => {
        const [p0, p1, p2, p3] = around.map((vertex) => vertex[axis] ?? 0);
        return onCurve(p0 ?? 0, p1 ?? 0, p2 ?? 0, p3 ?? 0, step / POINTS_PER_EDGE);
      }),
    );
  });
}

function linesOf(geometry: LineString | MultiLineString): Position[][] {
  return geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
}

function firstZoom(lines: Position[][]): number {
  const metres = lines.flatMap((line) =>
    line.slice(1).map((end, index) => metresBetween(line[index] ?? end, end)),
  );
  const kilometres = metres.reduce((sum, length) => sum + length, 0) / 1000;
  return FIRST_ZOOMS.find((step) => kilometres >= step.kilometres)?.from ?? 5;
}

/** Rivers on land, rounded, each from the zoom that its length deserves. */
export async function buildRoundRivers(
  land: FeatureCollection,
  detail: Detail,
  sizes: WaterSizes,
): Promise<Rivers> {
  const { features } = await buildRivers(detail, sizes);
  const rounded = features.map(({ geometry }): Feature => {
    const lines = linesOf(geometry);
    return {
      type: 'Feature',
      properties: { from: firstZoom(lines) },
      geometry: { type: 'MultiLineString', coordinates: lines.map((line) => round(line)) },
    };
  });
  return runMapshaper(
    { 'rivers.json': { type: 'FeatureCollection', features: rounded }, 'land.json': land },
    '-i rivers.json -clip land.json -explode ' +
      '-o out.json precision=0.0001 geojson-type=FeatureCollection',
  );
}
