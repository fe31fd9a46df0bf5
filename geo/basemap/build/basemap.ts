// Builds geo/basemap/data: the vectors that the map and the server-drawn maps use until tiles exist.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Feature, FeatureCollection } from 'geojson';
import { buildCities } from './cities.ts';
import { buildCountries, dissolveLand, drawBorders, type Detail } from './countries.ts';
import { formatCollection } from './format.ts';
import { windFeature } from './shapes.ts';
import { buildLakes, buildRivers, type WaterSizes } from './waters.ts';

/** Zooms 0 to 4. Web Mercator ends at 85° N and S. */
const WORLD: Detail = {
  bbox: [-180, -85, 180, 85],
  simplify: 'visvalingam interval=15000',
  minimumAreaSquareKilometres: 1500,
  precision: 0.01,
};
const WORLD_WATERS: WaterSizes = {
  lakeSquareKilometres: 5000,
  lakeIntervalMetres: 12000,
  lakeDecimals: 2,
  riverKilometres: 800,
};

/** Zooms 4 to 8: Central Asia and its neighbours. */
const REGION: Detail = {
  bbox: [40, 33, 95, 60],
  simplify: 'dp interval=450',
  minimumAreaSquareKilometres: 2,
  precision: 0.001,
};
const REGION_WATERS: WaterSizes = {
  lakeSquareKilometres: 80,
  lakeIntervalMetres: 1500,
  lakeDecimals: 3,
  riverKilometres: 0,
};

const DATA = new URL('../data/', import.meta.url);

function write(name: string, bbox: Detail['bbox'], features: Feature[]): void {
  writeFileSync(
    new URL(`${name}.geojson`, DATA),
    formatCollection(features.map(windFeature), bbox),
  );
}

async function buildLevel(level: string, detail: Detail, waters: WaterSizes): Promise<void> {
  const countries = await buildCountries(detail);
  const land = await dissolveLand(countries);
  const layers: Record<string, FeatureCollection> = {
    land,
    borders: await drawBorders(countries),
    lakes: await buildLakes(land, detail, waters),
    rivers: await buildRivers(detail, waters),
  };
  for (const [layer, { features }] of Object.entries(layers)) {
    write(`${level}-${layer}`, detail.bbox, features);
  }
}

mkdirSync(DATA, { recursive: true });
await buildLevel('world', WORLD, WORLD_WATERS);
await buildLevel('region', REGION, REGION_WATERS);
write('region-cities', REGION.bbox, buildCities());
