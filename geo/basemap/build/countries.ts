// Countries without overlaps. The source draws a territory that two countries claim (Crimea) in both,
// and a territory that lies within another (Lesotho) in both; each tile here has one owner.
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { runMapshaper } from './mapshaper.ts';
import { readCountries } from './packages.ts';
import { signedRingArea, polygonsOf } from './shapes.ts';

/** What one level of detail keeps. */
export interface Detail {
  /** West, south, east, north in degrees. */
  bbox: readonly [number, number, number, number];
  /** Arguments of mapshaper's -simplify; intervals are in metres. */
  simplify: string;
  /** Islands and holes smaller than this go. */
  minimumAreaSquareKilometres: number;
  /** Rounding of coordinates, in degrees. */
  precision: number;
}

export type Shape = Feature<Polygon | MultiPolygon>;
type Line = LineString | MultiLineString;
type Tile = Feature<Polygon | MultiPolygon, { owners: string[] }>;
export type Owned = FeatureCollection<Polygon | MultiPolygon, { owner: string }>;
export type Borders = FeatureCollection<LineString | MultiLineString, { disputed: boolean }>;

/** Tiles claimed by both, wide enough to see; every border of such a tile is disputed. */
const DISPUTED_TILES: ReadonlySet<string> = new Set(['RUS UKR', 'ESH MAR', 'SDN SSD', 'ARG CHL']);
/** Neighbours whose common line is a line of control, a ceasefire line or not recognised by one. */
const DISPUTED_LINES: ReadonlySet<string> = new Set([
  'CHN IND',
  'ESH MAR',
  'ISR PSE',
  'ISR SYR',
  'SRB XKX',
]);

/** India and Pakistan agree on their border south of Jammu; from there on it is a line of control. */
const KASHMIR = { pair: 'IND PAK', south: 32.28 };

function squareDegrees(country: Shape): number {
  return polygonsOf(country)
    .flat()
    .reduce((sum, ring) => sum + Math.abs(signedRingArea(ring)), 0);
}

/** The disputed pair, or else the smaller country: an enclave or a dependency inside the larger. */
function ownerOf(tile: Tile, sizes: Map<string, number>): string {
  const claimants = [...new Set(tile.properties.owners)].toSorted();
  const pair = claimants.join(' ');
  if (DISPUTED_TILES.has(pair)) return pair;
  const smallestFirst = claimants.toSorted((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
  return smallestFirst[0] ?? '';
}

async function cutIntoTiles(bbox: Detail['bbox']): Promise<Tile[]> {
  const tiles = await runMapshaper<Tile['geometry'], Tile['properties']>(
    { 'countries.json': readCountries() },
    `-i countries.json -clip bbox=${bbox.join()} -mosaic calc="owners = collect(A3)" ` +
      '-filter "owners !== null" -o out.json geojson-type=FeatureCollection',
  );
  return tiles.features;
}

/** Countries simplified together, so that neighbours still share their border. */
export async function buildCountries(detail: Detail): Promise<Owned> {
  const sizes = new Map(
    readCountries().features.map((country) => [country.properties.A3, squareDegrees(country)]),
  );
  const tiles = await cutIntoTiles(detail.bbox);
  const owned = tiles.map((tile) => ({ ...tile, properties: { owner: ownerOf(tile, sizes) } }));
  return runMapshaper(
    { 'tiles.json': { type: 'FeatureCollection', features: owned } },
    '-i tiles.json -dissolve2 owner ' +
      `-filter-islands min-area=${detail.minimumAreaSquareKilometres}km2 remove-empty ` +
      `-simplify ${detail.simplify} -clean ` +
      `-o out.json precision=${detail.precision} fix-geometry geojson-type=FeatureCollection`,
  );
}

/** All land as one shape a landmass. */
export function dissolveLand(countries: Owned): Promise<FeatureCollection<Polygon>> {
  return runMapshaper(
    { 'countries.json': countries },
    '-i countries.json -dissolve2 -explode -o out.json geojson-type=FeatureCollection',
  );
}

/**
 * Lines between countries; `disputed` ones are to be drawn otherwise than settled ones.
 * @param of draws the lines of this one country alone.
 */
export async function drawBorders(countries: Owned, of?: string): Promise<Borders> {
  const lines = await runMapshaper<Line, { pair: string }>(
    { 'countries.json': countries },
    '-i countries.json -lines where="B !== null" ' +
      `each="pair = [A.owner, B.owner].sort().join(',')" -dissolve pair ` +
      '-o out.json geojson-type=FeatureCollection',
  );
  const isWanted = ({ properties }: (typeof lines)['features'][number]) =>
    of === undefined || properties.pair.split(',').includes(of);
  const features = lines.features.filter(isWanted).flatMap((line) => {
    const owners = line.properties.pair.split(',');
    if (owners.join(' ') === KASHMIR.pair) return partKashmir(line);
    const disputed =
      owners.some((owner) => DISPUTED_TILES.has(owner)) || DISPUTED_LINES.has(owners.join(' '));
    return [{ ...line, properties: { disputed } }];
  });
  return { type: 'FeatureCollection', features };
}

/** Each line of a border cut where it passes a latitude, at the first vertex beyond. */
function cutAt(latitude: number, line: Position[]): { north: boolean; line: Position[] }[] {
  const parts: { north: boolean; line: Position[] }[] = [];
  for (const [index, position] of line.entries()) {
    const north = (position[1] ?? 0) > latitude;
    const last = parts.at(-1);
    last?.line.push(position);
    if (last?.north !== north && index < line.length - 1) parts.push({ north, line: [position] });
  }
  return parts;
}

/** The border of India and Pakistan: disputed in Kashmir, settled south of it. */
function partKashmir({ geometry }: Feature<Line>): Borders['features'] {
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  const parts = lines.flatMap((line) => cutAt(KASHMIR.south, line));
  return [true, false].flatMap((north) => {
    const coordinates = parts.filter((part) => part.north === north).map((part) => part.line);
    if (coordinates.length === 0) return [];
    return [
      {
        type: 'Feature',
        properties: { disputed: north },
        geometry: { type: 'MultiLineString', coordinates },
      },
    ];
  });
}
