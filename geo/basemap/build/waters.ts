// Lakes and rivers of one level of detail. The Caspian is sea: it is no lake here.
import type { FeatureCollection, LineString, MultiLineString, Polygon, Position } from 'geojson';
import type { Detail } from './countries.ts';
import { runMapshaper } from './mapshaper.ts';
import { readLakes, readWorldTopology } from './packages.ts';

/** The smallest lake and the shortest river that a level of detail shows, and how fine a shore. */
export interface WaterSizes {
  lakeSquareKilometres: number;
  lakeIntervalMetres: number;
  lakeDecimals: number;
  /** How often the corners of a shore are cut. */
  lakeRounds: number;
  riverKilometres: number;
}

// Mertvy Kultuk and Kaydak, bays of the Caspian that have fallen dry: the source still has them.
const DRIED_BAYS =
  'this.centroidX > 52.4 && this.centroidX < 54.2 && this.centroidY > 44.8 && this.centroidY < 46';

/** Cuts every corner of a closed ring at a quarter and three quarters of its edges (Chaikin). */
function smoothRing(ring: Position[], decimals: number): Position[] {
  const round = (degrees: number): number => Number(degrees.toFixed(decimals));
  const corners = ring.slice(1).flatMap(([x2 = 0, y2 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring[index] ?? [];
    return [
      [round(x1 * 0.75 + x2 * 0.25), round(y1 * 0.75 + y2 * 0.25)],
      [round(x1 * 0.25 + x2 * 0.75), round(y1 * 0.25 + y2 * 0.75)],
    ];
  });
  return [...corners, ...corners.slice(0, 1)];
}

function smoothShore(ring: Position[], { lakeDecimals, lakeRounds }: WaterSizes): Position[] {
  let shore = ring;
  for (let round = 0; round < lakeRounds; round += 1) shore = smoothRing(shore, lakeDecimals);
  return shore;
}

/**
 * Lakes, one feature a lake. The source has the Caspian too, which the land leaves to the sea; it
 * cuts lakes into sheets and traces the cells of a grid: dissolving, dropping corners and smoothing
 * what is left takes seams and stairs away.
 */
export async function buildLakes(
  land: FeatureCollection,
  detail: Detail,
  sizes: WaterSizes,
): Promise<FeatureCollection<Polygon>> {
  const lakes = await runMapshaper<Polygon, null>(
    { 'lakes.json': readLakes(), 'land.json': land },
    `-i lakes.json -clip bbox=${detail.bbox.join()} -dissolve2 -clip land.json -explode ` +
      `-filter "this.area >= ${sizes.lakeSquareKilometres * 1e6}" ` +
      `-filter "!(${DRIED_BAYS})" -simplify visvalingam weighted interval=${sizes.lakeIntervalMetres} -clean ` +
      `-filter-islands min-area=${detail.minimumAreaSquareKilometres}km2 -explode ` +
      '-o out.json geojson-type=FeatureCollection',
  );
  const features = lakes.features.map((lake) => {
    const rings = lake.geometry.coordinates.map((ring) => smoothShore(ring, sizes));
    return { ...lake, geometry: { ...lake.geometry, coordinates: rings } };
  });
  return { type: 'FeatureCollection', features };
}

/** Main rivers. Natural Earth runs them through lakes: draw lakes over rivers. */
export function buildRivers(
  detail: Detail,
  sizes: WaterSizes,
): Promise<FeatureCollection<LineString | MultiLineString>> {
  return runMapshaper(
    { 'world.json': readWorldTopology() },
    `-i world.json -target rivers -filter "this.length >= ${sizes.riverKilometres * 1000}" ` +
      `-clip bbox=${detail.bbox.join()} ` +
      `-filter-fields -simplify ${detail.simplify} ` +
      `-o out.json format=geojson precision=${detail.precision} geojson-type=FeatureCollection`,
  );
}
