// Kazakhstan's oblasts as of January 2022, cut out of its land along boundary lines of two sources.
// Cutting one land along lines, instead of fitting polygons together, leaves no gap and no overlap.
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { connectLooseEnds, nearestArea } from './lines.ts';
import { runMapshaper } from './mapshaper.ts';
import { readAdmin1, readCountries } from './packages.ts';
import { contains, type AreaFeature } from './shapes.ts';
import { readZones, type Area } from './zones.ts';

/** Oblasts with a time zone of their own. */
const REGION_OF_ZONE: Readonly<Record<string, string>> = {
  'Asia/Aqtau': 'mangystau-region',
  'Asia/Aqtobe': 'aktobe-region',
  'Asia/Atyrau': 'atyrau-region',
  'Asia/Oral': 'west-kazakhstan-region',
  'Asia/Qostanay': 'kostanay-region',
  'Asia/Qyzylorda': 'kyzylorda-region',
};
/** The zone the other eight share, told apart by Natural Earth. */
const SHARED_ZONE = 'Asia/Almaty';
/** The cities of Almaty and Nur-Sultan go with the oblast around them: their places are points. */
const REGION_OF_ADMIN1: Readonly<Record<string, string>> = {
  'KAZ-3202': 'akmola-region',
  'KAZ-3203': 'karaganda-region',
  'KAZ-3204': 'north-kazakhstan-region',
  'KAZ-3205': 'pavlodar-region',
  'KAZ-3206': 'east-kazakhstan-region',
  'KAZ-3207': 'almaty-region',
  'KAZ-3251': 'turkistan-region',
  'KAZ-3252': 'zhambyl-region',
  'KAZ-4829': 'almaty-region',
  'KAZ-4830': 'akmola-region',
};

export type Regions = FeatureCollection<Polygon | MultiPolygon, { region: string }>;
type Region = Regions['features'][number];
type Piece = Feature<Polygon | MultiPolygon, { inside: Position }>;

function collect(features: unknown[]): unknown {
  return { type: 'FeatureCollection', features };
}

function innerLines(areas: unknown[], field: string): Promise<FeatureCollection<LineString>> {
  return runMapshaper(
    { 'areas.json': collect(areas) },
    `-i areas.json snap -dissolve2 ${field} -innerlines -o out.json geojson-type=FeatureCollection`,
  );
}

function readNaturalEarthRegions(): Region[] {
  return readAdmin1().flatMap((area) => {
    const region = REGION_OF_ADMIN1[area.properties.adm1_code];
    return region === undefined ? [] : [{ ...area, properties: { region } }];
  });
}

/** The land of Kazakhstan cut into pieces along both sources' lines, each with a point inside. */
async function cutLand(land: AreaFeature, zones: Area[], regions: Region[]) {
  const zoneLines = await innerLines(zones, 'tzid');
  const regionLines = await innerLines(regions, 'region');
  const shared = zones.filter((zone) => zone.properties.tzid === SHARED_ZONE);
  const connectors = [
    ...connectLooseEnds(zoneLines, [land]),
    ...connectLooseEnds(regionLines, shared),
  ];
  return runMapshaper<Piece['geometry'], Piece['properties']>(
    {
      'land.json': collect([land]),
      'lines.json': collect([...zoneLines.features, ...regionLines.features, ...connectors]),
    },
    '-i land.json lines.json combine-files -lines target=land ' +
      '-merge-layers target=* force -polygons ' +
      '-each "inside=[this.innerX, this.innerY]" -o out.json geojson-type=FeatureCollection',
  );
}

/** The area that holds a piece, or for a sliver outside all of them the one whose edge is nearest. */
function pickArea<T extends AreaFeature>(areas: T[], piece: Piece): T {
  const holder = areas.find((area) => contains(area, piece.properties.inside));
  return holder ?? nearestArea(areas, piece.properties.inside);
}

function nameRegion(zones: Area[], regions: Region[], piece: Piece): string {
  const { tzid } = pickArea(zones, piece).properties;
  return REGION_OF_ZONE[tzid] ?? pickArea(regions, piece).properties.region;
}

/** Oblasts with their full detail; neighbours share every vertex of their border. */
export async function buildRegions(): Promise<Regions> {
  const land = readCountries().features.find((country) => country.properties.A3 === 'KAZ');
  if (land === undefined) throw new Error('The countries package has no KAZ: check its version.');
  const zones = await readZones([...Object.keys(REGION_OF_ZONE), SHARED_ZONE]);
  const naturalEarth = readNaturalEarthRegions();
  const pieces = (await cutLand(land, zones, naturalEarth)).features;
  const onLand = pieces.filter((piece) => contains(land, piece.properties.inside));
  const named = onLand.map((piece) => ({
    ...piece,
    properties: { region: nameRegion(zones, naturalEarth, piece) },
  }));
  return runMapshaper(
    { 'pieces.json': collect(named) },
    '-i pieces.json -dissolve2 region -filter-islands min-area=1km2 -o out.json geojson-type=FeatureCollection',
  );
}
