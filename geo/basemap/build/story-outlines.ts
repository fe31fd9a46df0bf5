// The story's country fitted into the world: its outline, coast and inner borders are those of
// places.geojson to the vertex, so that a tinted region ends where the basemap's land and lines do.
import { readFileSync } from 'node:fs';
import type { Feature, FeatureCollection, LineString, Polygon, Position } from 'geojson';
import { dissolveLand, drawBorders, type Borders, type Owned } from './countries.ts';
import { runMapshaper } from './mapshaper.ts';
import { densify, NearIndex } from './near.ts';
import { polygonsOf, positionsOf, type AreaFeature } from './shapes.ts';

const PLACES = new URL('../../stories/kazakhstan-2022/places.geojson', import.meta.url);
const COUNTRY = 'KAZ';
/** Both sources simplify by at most 120 m; a border's two drawings lie no further apart than this. */
const SAME_LINE_METRES = 400;
const STEP_METRES = 200;

/** As Borders, each line a feature of its own. */
type SingleBorders = FeatureCollection<LineString, { disputed: boolean }>;

export interface Territory {
  readonly land: FeatureCollection<Polygon>;
  readonly borders: SingleBorders;
  /** Boundaries between the regions of the story's country. */
  readonly inner: FeatureCollection<LineString>;
}

function readOutlines(kind: string): AreaFeature[] {
  const places: FeatureCollection = JSON.parse(readFileSync(PLACES, 'utf8'));
  return places.features.filter(
    (place): place is AreaFeature =>
      place.properties?.kind === kind && place.geometry.type !== 'Point',
  );
}

function linePositions(lines: FeatureCollection<LineString>): Position[] {
  return lines.features.flatMap(({ geometry }) => densify(geometry.coordinates, STEP_METRES));
}

/** The runs of a ring whose edges lie along the reference; a run may go over the ring's start. */
function runsAlong(ring: Position[], reference: NearIndex): Position[][] {
  const isAlong = (index: number): boolean =>
    densify([ring[index] ?? [], ring[index + 1] ?? []], STEP_METRES).every(
      (position) => reference.nearest(position, SAME_LINE_METRES) !== undefined,
    );
  const runs: Position[][] = [];
  let run: Position[] = [];
  for (const [index, position] of ring.slice(0, -1).entries()) {
    if (isAlong(index)) {
      run = run.length === 0 ? [position] : run;
      run.push(ring[index + 1] ?? position);
    } else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

/** The state border, cut out of the country's outline: what is left over is coast. */
function stateBorder(outline: AreaFeature, reference: NearIndex): SingleBorders {
  const runs = polygonsOf(outline)
    .flat()
    .flatMap((ring) => runsAlong(ring, reference));
  const features = runs.map((coordinates) => ({
    type: 'Feature' as const,
    properties: { disputed: false },
    geometry: { type: 'LineString' as const, coordinates },
  }));
  return { type: 'FeatureCollection', features };
}

/** Moves the ends of other borders that meet the country onto its outline. */
function snapEnds(borders: SingleBorders, outline: NearIndex): SingleBorders {
  const features = borders.features.map((border) => {
    const line = border.geometry.coordinates;
    const last = line.length - 1;
    const coordinates = line.map((position, index) =>
      index === 0 || index === last
        ? (outline.nearest(position, SAME_LINE_METRES) ?? position)
        : position,
    );
    return { ...border, geometry: { ...border.geometry, coordinates } };
  });
  return { ...borders, features };
}

/** Fills the slivers between the two drawings of the country's border. */
function withoutSlivers(land: FeatureCollection<Polygon>, outline: NearIndex) {
  const isSliver = (ring: Position[]): boolean =>
    ring.every((position) => outline.nearest(position, SAME_LINE_METRES) !== undefined);
  const features = land.features.map((area: Feature<Polygon>) => {
    const [outer = [], ...holes] = area.geometry.coordinates;
    const coordinates = [outer, ...holes.filter((hole) => !isSliver(hole))];
    return { ...area, geometry: { ...area.geometry, coordinates } };
  });
  return { ...land, features };
}

function explodeLines(lines: Borders): Promise<SingleBorders> {
  return runMapshaper(
    { 'lines.json': lines },
    '-i lines.json -explode -o out.json geojson-type=FeatureCollection',
  );
}

/** Land and borders of the world with the story's country as the story draws it. */
export async function fitStoryCountry(countries: Owned): Promise<Territory> {
  const [country] = readOutlines('country');
  if (country === undefined) throw new Error('Give places.geojson a country with an outline.');
  const isCountry = ({ properties }: Owned['features'][number]) => properties.owner === COUNTRY;
  const others: Owned = {
    ...countries,
    features: countries.features.filter((area) => !isCountry(area)),
  };
  const own: Owned['features'][number] = { ...country, properties: { owner: COUNTRY } };
  const outline = new NearIndex(
    polygonsOf(country)
      .flat()
      .flatMap((ring) => densify(ring, STEP_METRES)),
  );
  const drawnByOthers = await drawBorders(countries, COUNTRY);
  const reference = new NearIndex(linePositions(await explodeLines(drawnByOthers)));
  const vertices = new NearIndex(positionsOf(country));
  const otherBorders = snapEnds(await explodeLines(await drawBorders(others)), vertices);
  const land = await dissolveLand({ ...others, features: [...others.features, own] });
  return {
    land: withoutSlivers(land, outline),
    borders: {
      ...otherBorders,
      features: [...otherBorders.features, ...stateBorder(country, reference).features],
    },
    inner: await runMapshaper(
      {
        'regions.json': { type: 'FeatureCollection', features: readOutlines('region') },
      },
      '-i regions.json -innerlines -o out.json geojson-type=FeatureCollection',
    ),
  };
}
