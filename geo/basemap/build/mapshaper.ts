// The one door to mapshaper, which has no types: GeoJSON in, mapshaper's own command line, GeoJSON out.
import { createRequire } from 'node:module';
import type { FeatureCollection, GeoJsonProperties, Geometry } from 'geojson';

type Files = Record<string, unknown>;
type Mapshaper = {
  applyCommands: (commands: string, input: Files) => Promise<Record<string, string | Uint8Array>>;
};

const mapshaper: Mapshaper = createRequire(import.meta.url)('mapshaper');

/**
 * Runs mapshaper commands on named inputs and returns the one output, `out.json`. The type
 * arguments say what the commands leave: mapshaper itself cannot.
 * @throws Error when the commands do not write `out.json`.
 */
export async function runMapshaper<G extends Geometry, P extends GeoJsonProperties>(
  input: Files,
  commands: string,
): Promise<FeatureCollection<G, P>> {
  // As text: mapshaper changes the objects it is given, and a source is read more than once.
  const texts = Object.entries(input).map(([name, data]) => [name, JSON.stringify(data)]);
  const output = await mapshaper.applyCommands(commands, Object.fromEntries(texts));
  const written = output['out.json'];
  if (written === undefined) throw new Error(`End the mapshaper commands with "-o out.json".`);
  const parsed: FeatureCollection<G, P> = JSON.parse(Buffer.from(written).toString('utf8'));
  if (parsed.type !== 'FeatureCollection') {
    throw new Error('Add "geojson-type=FeatureCollection" to the -o command.');
  }
  return parsed;
}
