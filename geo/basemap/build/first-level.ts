// First-level borders of the world: Natural Earth's lines between divisions of one country, kept within that
// country's land, their ends joined to its border. The story's country brings its own (story-outlines.ts).
import type { Feature, FeatureCollection, LineString, Position } from 'geojson';
import type { Owned } from './countries.ts';
import { runMapshaper } from './mapshaper.ts';
import { densify, metresBetween, NearIndex } from './near.ts';
import { readAdmin1, type Admin1 } from './packages.ts';
import { middleLatitude, squareMetres, zoomForLength } from './scale.ts';

export type FirstLevel = FeatureCollection<LineString, { from: number; disputed: boolean }>;

const STORY_COUNTRY = 'KAZ';
/** Natural Earth's codes that differ from those of the countries' package. */
const OTHER_CODES: Readonly<Record<string, string>> = {
  KOS: 'XKX',
  PSX: 'PSE',
  SAH: 'ESH',
  SDS: 'SSD',
  SOL: 'SOM',
};
/** Divisions under this many pixels across, as a mean of their country, are not drawn yet. */
const SMALLEST_PIXELS = 60;
const FIRST_ZOOM = 3;
const LAST_ZOOM = 7;
/** How far Natural Earth's ends lie from OpenStreetMap's borders; a longer gap is a gap. */
const JOIN_METRES = 4000;
const STEP_METRES = 300;

function countryOf(code: string): string {
  return OTHER_CODES[code] ?? code;
}

/** The first zoom at which a country's divisions are large enough to be told apart; 8 is never. */
function firstZoomOf(areas: Admin1[]): number {
  const mean = areas.reduce((sum, area) => sum + squareMetres(area), 0) / areas.length;
  const latitude = areas.reduce((sum, area) => sum + middleLatitude(area), 0) / areas.length;
  return Math.max(FIRST_ZOOM, zoomForLength(Math.sqrt(mean), latitude, SMALLEST_PIXELS));
}

function firstZooms(areas: Admin1[]): Map<string, number> {
  const byCountry = Map.groupBy(areas, (area) => countryOf(area.properties.adm0_a3));
  return new Map([...byCountry].map(([country, parts]) => [country, firstZoomOf(parts)]));
}

/** Lines between two divisions of one country, `country` and `owner` (whose land they lie on) for each piece. */
async function cutLines(areas: Admin1[], countries: Owned) {
  const divisions = areas.map(({ properties, geometry }) => ({
    type: 'Feature',
    properties: { country: countryOf(properties.adm0_a3) },
    geometry,
  }));
  const lines = await runMapshaper<LineString, { country: string }>(
    { 'areas.json': { type: 'FeatureCollection', features: divisions } },
    '-i areas.json -lines where="B !== null && A.country === B.country" each="country = A.country" ' +
      '-dissolve country -explode -simplify dp interval=100 -o out.json geojson-type=FeatureCollection',
  );
  return runMapshaper<LineString, { country: string; owner: string | null }>(
    { 'lines.json': lines, 'land.json': countries },
    '-i lines.json land.json combine-files -divide target=lines land -target lines -explode ' +
      '-o out.json precision=0.0001 geojson-type=FeatureCollection',
  );
}

function endKey(end: Position | undefined): string {
  return String(end);
}

/** Prolongs lines that end shortly before a border up to it. */
function joinEnds(lines: Feature<LineString>[], borders: NearIndex): Feature<LineString>[] {
  const meetings = new Map<string, number>();
  for (const { geometry } of lines) {
    for (const end of [geometry.coordinates[0], geometry.coordinates.at(-1)]) {
      meetings.set(endKey(end), (meetings.get(endKey(end)) ?? 0) + 1);
    }
  }
  const join = (end: Position | undefined): Position[] => {
    if (end === undefined || meetings.get(endKey(end)) !== 1) return [];
    const target = borders.nearest(end, JOIN_METRES);
    return target === undefined || metresBetween(end, target) < 1 ? [] : [target];
  };
  return lines.map((line) => {
    const { coordinates } = line.geometry;
    const joined = [...join(coordinates[0]), ...coordinates, ...join(coordinates.at(-1))];
    return { ...line, geometry: { ...line.geometry, coordinates: joined } };
  });
}

/** Natural Earth's first-level borders outside the story's country; `from` is the first zoom to show them. */
export async function buildFirstLevel(
  countries: Owned,
  borders: FeatureCollection<LineString>,
): Promise<FirstLevel> {
  const areas = readAdmin1().filter(({ properties }) => properties.adm0_a3 !== STORY_COUNTRY);
  const zooms = firstZooms(areas);
  const pieces = (await cutLines(areas, countries)).features.flatMap((piece) => {
    const { country, owner } = piece.properties;
    // -divide leaves pieces without a line behind where a line only touches an outline.
    const isLine = piece.geometry?.type === 'LineString';
    const from = zooms.get(country) ?? LAST_ZOOM + 1;
    const isOnLand = owner?.split(' ').includes(country) === true;
    if (!isLine || !isOnLand || from > LAST_ZOOM) return [];
    return [{ ...piece, properties: { from, disputed: owner !== country } }];
  });
  const index = new NearIndex(
    borders.features.flatMap(({ geometry }) => densify(geometry.coordinates, STEP_METRES)),
  );
  const features = joinEnds(pieces, index).map((line, number) => ({
    ...line,
    properties: pieces[number]?.properties ?? { from: LAST_ZOOM, disputed: false },
  }));
  return { type: 'FeatureCollection', features };
}
