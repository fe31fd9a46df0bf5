// Builds public/basemap/world.pmtiles: vector tiles of the world, zooms 0 to 7, for the map.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Feature, FeatureCollection } from 'geojson';
import { buildCityPoints } from './city-points.ts';
import { buildCountryPoints } from './country-points.ts';
import { buildCountries, type Detail } from './countries.ts';
import { buildFirstLevel } from './first-level.ts';
import { writeArchive } from './pmtiles-writer.ts';
import { buildRoundRivers } from './rivers.ts';
import { zoomForArea } from './scale.ts';
import { windFeature, type AreaFeature } from './shapes.ts';
import { sliceWorld, type Layer } from './slice.ts';
import { fitStoryCountry } from './story-outlines.ts';
import { buildLakes, type WaterSizes } from './waters.ts';

const ARCHIVE = new URL('../../../public/basemap/world.pmtiles', import.meta.url);
const LAST_ZOOM = 7;
/** Latitude at which Web Mercator ends, rounded up. */
const LAST_LATITUDE = 85.06;

const DETAIL: Detail = {
  bbox: [-180, -LAST_LATITUDE, 180, LAST_LATITUDE],
  simplify: 'dp interval=100',
  minimumAreaSquareKilometres: 0.3,
  precision: 0.0001,
};
const WATERS: WaterSizes = {
  lakeSquareKilometres: 4,
  lakeIntervalMetres: 500,
  lakeDecimals: 4,
  lakeRounds: 2,
  riverKilometres: 0,
};
/** Regions of the story's country are told apart from here; at zoom 3 its largest are 60 pixels across. */
const STORY_REGIONS_FROM = 3;
const SMALLEST_ISLAND_PIXELS = 0.7;
const SMALLEST_LAKE_PIXELS = 2.5;

/** What the layers' features say, by TileJSON's names of types. */
const FIELDS: Readonly<Record<string, Record<string, string>>> = {
  borders: { level: 'Number', disputed: 'Boolean' },
  places: {
    kind: 'String',
    name: 'String',
    name_ru: 'String',
    name_kk: 'String',
    population: 'Number',
    rank: 'Number',
    min_zoom: 'Number',
    capital: 'Boolean',
    place: 'String',
  },
};

function bare({ geometry }: Feature): Feature {
  return { type: 'Feature', properties: {}, geometry };
}

function areas(name: string, collection: FeatureCollection, pixels: number): Layer {
  const features = collection.features
    .filter((feature): feature is AreaFeature => feature.geometry !== null)
    .map((area) => ({ from: zoomForArea(area, pixels), feature: windFeature(bare(area)) }));
  return { name, features };
}

function border(feature: Feature, level: number, disputed: boolean): Feature {
  return { ...bare(feature), properties: { level, disputed } };
}

async function buildLayers(): Promise<Layer[]> {
  const countries = await buildCountries(DETAIL);
  const { land, borders, inner } = await fitStoryCountry(countries);
  const firstLevel = await buildFirstLevel(countries, borders);
  const rivers = await buildRoundRivers(land, DETAIL, WATERS);
  const points = [...(await buildCountryPoints(countries)), ...buildCityPoints()];
  return [
    areas('land', land, SMALLEST_ISLAND_PIXELS),
    areas('lakes', await buildLakes(land, DETAIL, WATERS), SMALLEST_LAKE_PIXELS),
    {
      name: 'rivers',
      features: rivers.features.map((river) => ({
        from: river.properties.from,
        feature: bare(river),
      })),
    },
    {
      name: 'borders',
      features: [
        ...firstLevel.features.map((line) => ({
          from: line.properties.from,
          feature: border(line, 4, line.properties.disputed),
        })),
        ...inner.features.map((line) => ({
          from: STORY_REGIONS_FROM,
          feature: border(line, 4, false),
        })),
        ...borders.features.map((line) => ({
          from: 0,
          feature: border(line, 2, line.properties.disputed),
        })),
      ],
    },
    {
      name: 'places',
      features: points.map((point) => ({
        from: Math.min(point.properties.min_zoom, LAST_ZOOM),
        feature: point,
      })),
    },
  ];
}

const layers = await buildLayers();
const archive = writeArchive(sliceWorld(layers, LAST_ZOOM), {
  lastZoom: LAST_ZOOM,
  bounds: [-180, -85.0511287, 180, 85.0511287],
  centre: [67, 48, 3],
  metadata: {
    name: 'Incident Map basemap',
    attribution: '© OpenStreetMap contributors, GeoNames, Natural Earth',
    type: 'baselayer',
    vector_layers: layers.map(({ name }) => ({ id: name, fields: FIELDS[name] ?? {} })),
  },
});
mkdirSync(new URL('.', ARCHIVE), { recursive: true });
writeFileSync(ARCHIVE, archive);
