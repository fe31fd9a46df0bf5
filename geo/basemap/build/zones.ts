// Time zone areas out of geo-tz. Six oblasts of Kazakhstan have a zone of their own, so its
// OpenStreetMap boundaries are those oblasts' boundaries, drawn finer than Natural Earth's.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { runMapshaper } from './mapshaper.ts';

const require = createRequire(import.meta.url);
const { decode }: { decode: (pbf: unknown) => { features: Area[] } } = require('geobuf');
const Pbf: new (bytes: Uint8Array) => unknown = require('pbf');

/** A slice of the data file: the exact shapes inside one cell. */
type Slice = { pos: number; len: number };
/** A node of the quadtree: its quarters, a slice, or the zones that fill the whole cell. */
type Node = { [quarter: string]: Node } | Slice | number[];
type Cell = { west: number; south: number; east: number; north: number };
export type Area = Feature<Polygon | MultiPolygon, { tzid: string }>;

// geo-tz keeps off the poles and the antimeridian by this much.
const WHOLE_EARTH: Cell = { west: -179.9999, south: -89.9999, east: 179.9999, north: 89.9999 };
// The data file keeps six decimals, so a cell's own edges must lie on them too.
const DECIMALS = 6;

function quarterOf(cell: Cell, quarter: string): Cell {
  const middleLongitude = (cell.west + cell.east) / 2;
  const middleLatitude = (cell.south + cell.north) / 2;
  const north = quarter === 'a' || quarter === 'b';
  const east = quarter === 'a' || quarter === 'd';
  return {
    west: east ? middleLongitude : cell.west,
    east: east ? cell.east : middleLongitude,
    south: north ? middleLatitude : cell.south,
    north: north ? cell.north : middleLatitude,
  };
}

function round(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS));
}

function rectangle(cell: Cell, tzid: string): Area {
  const [west, south] = [round(cell.west), round(cell.south)];
  const [east, north] = [round(cell.east), round(cell.north)];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return {
    type: 'Feature',
    properties: { tzid },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

function isSlice(node: Node): node is Slice {
  return 'pos' in node && typeof node.pos === 'number';
}

/** Every piece of the wanted zones, cut along the cells of geo-tz's quadtree. */
function collectPieces(wanted: ReadonlySet<string>): Area[] {
  // geo-tz exports its functions only; its data are read from its folder.
  const data = new URL('../node_modules/geo-tz/data/timezones.geojson', import.meta.url).pathname;
  const index: { timezones: string[]; lookup: Node } = JSON.parse(
    readFileSync(`${data}.index.json`, 'utf8'),
  );
  const bytes = readFileSync(`${data}.geo.dat`);
  const pieces: Area[] = [];
  const visit = (node: Node, cell: Cell): void => {
    if (Array.isArray(node)) {
      const names = node
        .map((zone) => index.timezones[zone] ?? '')
        .filter((name) => wanted.has(name));
      pieces.push(...names.map((name) => rectangle(cell, name)));
    } else if (isSlice(node)) {
      const slice = decode(new Pbf(bytes.subarray(node.pos, node.pos + node.len)));
      pieces.push(...slice.features.filter((area) => wanted.has(area.properties.tzid)));
    } else {
      for (const [quarter, child] of Object.entries(node)) visit(child, quarterOf(cell, quarter));
    }
  };
  visit(index.lookup, WHOLE_EARTH);
  return pieces;
}

/** One area for each wanted zone, with the seams of geo-tz's cells dissolved. */
export async function readZones(wanted: readonly string[]): Promise<Area[]> {
  const pieces = { type: 'FeatureCollection', features: collectPieces(new Set(wanted)) };
  const dissolved = await runMapshaper<Area['geometry'], Area['properties']>(
    { 'pieces.json': pieces },
    '-i pieces.json snap snap-interval=0.000002 -dissolve2 tzid gap-fill-area=0.2km2 ' +
      '-o out.json precision=0.000001 geojson-type=FeatureCollection',
  );
  return dissolved.features;
}
