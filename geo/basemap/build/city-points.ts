// Cities of the places layer: which, under what name, and from which zoom.
import { readFileSync } from 'node:fs';
import type { FeatureCollection, Position } from 'geojson';
import { CITY_ROWS } from './cities-table.ts';
import { KAZAKHSTAN_ROWS } from './names-kazakhstan.data.ts';
import { LEFT_OUT, MENDED_POPULATIONS, WORLD_NAME_ROWS } from './names-world.data.ts';
import { metresBetween } from './near.ts';
import { readCityRows } from './packages.ts';
import type { City, Names, PlacePoint } from './place-types.ts';
import { LAST_LABEL_ZOOM, spread } from './spread.ts';

// Columns of GeoNames' "geoname" table.
const COLUMN = {
  id: 0,
  name: 1,
  latitude: 4,
  longitude: 5,
  featureCode: 7,
  country: 8,
  population: 14,
};
const POSITION_DECIMALS = 4;
const STORY_COUNTRY = 'KZ';
const SMALLEST_POPULATION = 8000;
const CAPITAL_WEIGHT = 6;
const STORY_COUNTRY_WEIGHT = 5;
/** Settlements and seats; no quarters of cities (PPLX), nothing destroyed or abandoned. */
const SETTLEMENT = /^PPL(?:C|L|G|S|A\d?)?$/;
const PLACES = new URL('../../stories/kazakhstan-2022/places.geojson', import.meta.url);
/** The story's regional centres weigh at least what zoom 4 wants: they are what its country's map is for. */
const STORY_CITY = { population: 100_000, weight: 1_500_000 };
/** GeoNames' point of a city of the story lies within this of the story's own. */
const SAME_CITY_METRES = 5000;

function round(degrees: string | undefined): number {
  return Number(Number(degrees).toFixed(POSITION_DECIMALS));
}

function namesById(): Map<number, Names> {
  const rows = [...WORLD_NAME_ROWS, ...CITY_ROWS, ...KAZAKHSTAN_ROWS];
  return new Map(
    rows.map(([id, name, name_ru, name_kk]) => [id, { name, name_ru, name_kk }] as const),
  );
}

/** Countries whose letters are not Latin: GeoNames' marks on their names are signs of transliteration. */
const TRANSLITERATED: ReadonlySet<string> = new Set(
  (
    'AE AF AM BD BG BH BY CN EG ET GE GR IL IN IQ IR JO JP KG KH KP KR KW LA LB LK LY ' +
    'MK MM MN NP OM PK PS QA RU SA SD SY TH TJ UA YE'
  ).split(' '),
);
/** Where an apostrophe stands for a soft sign; in China it parts syllables and stays. */
const SOFT_SIGNS: ReadonlySet<string> = new Set(['BY', 'RU', 'UA']);

/** GeoNames' name as a newspaper prints it. */
function plainName(name: string, country: string): string {
  if (!TRANSLITERATED.has(country)) return name;
  const letters = name.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return SOFT_SIGNS.has(country) ? letters.replaceAll(/[’‘'ʼ]/g, '') : letters;
}

function storyCities(): { names: Names; position: Position }[] {
  const places: FeatureCollection = JSON.parse(readFileSync(PLACES, 'utf8'));
  return places.features.flatMap(({ id, properties, geometry }) => {
    if (properties?.kind !== 'city' || geometry.type !== 'Point') return [];
    const { en, ru, kk } = properties.name;
    const names = { name: en, name_ru: ru, name_kk: kk, place: String(id) };
    return [{ names, position: geometry.coordinates }];
  });
}

function readCity(row: string[], named: Map<number, Names>): City {
  const country = row[COLUMN.country] ?? '';
  const names = named.get(Number(row[COLUMN.id]));
  const population = MENDED_POPULATIONS[Number(row[COLUMN.id])] ?? Number(row[COLUMN.population]);
  const isCapital = row[COLUMN.featureCode] === 'PPLC';
  const raise =
    (isCapital ? CAPITAL_WEIGHT : 1) * (country === STORY_COUNTRY ? STORY_COUNTRY_WEIGHT : 1);
  return {
    names: names ?? { name: plainName(row[COLUMN.name] ?? '', country) },
    isNamed: names !== undefined,
    population,
    weight: Math.max(population, isCapital ? SMALLEST_POPULATION : 0) * raise,
    isCapital,
    position: [round(row[COLUMN.longitude]), round(row[COLUMN.latitude])],
  };
}

/** Puts the story's names and positions on GeoNames' cities, each of which must be found. */
function withStoryCities(cities: City[]): City[] {
  const replaced = new Map<City, City>();
  for (const { names, position } of storyCities()) {
    const near = cities.filter((city) => metresBetween(city.position, position) < SAME_CITY_METRES);
    const [largest] = near.toSorted((a, b) => b.population - a.population);
    if (largest === undefined) throw new Error(`GeoNames has no city at ${names.name}.`);
    const isLarge = largest.population >= STORY_CITY.population;
    const weight = Math.max(largest.weight, isLarge ? STORY_CITY.weight : 0);
    replaced.set(largest, { ...largest, names, position, weight, isNamed: true });
  }
  return cities.map((city) => replaced.get(city) ?? city);
}

function isWanted(row: string[], named: Map<number, Names>): boolean {
  if (LEFT_OUT.has(Number(row[COLUMN.id]))) return false;
  if (named.has(Number(row[COLUMN.id]))) return true;
  if (!SETTLEMENT.test(row[COLUMN.featureCode] ?? '')) return false;
  if (row[COLUMN.featureCode] === 'PPLC' || row[COLUMN.country] === STORY_COUNTRY) return true;
  return Number(row[COLUMN.population]) >= SMALLEST_POPULATION;
}

/** Cities with their first zoom, the most important first. Of the story's country only those named by hand. */
export function buildCityPoints(): PlacePoint[] {
  const named = namesById();
  const rows = readCityRows().filter((row) => isWanted(row, named));
  const countryOf = new Map(rows.map((row) => [Number(row[COLUMN.id]), row[COLUMN.country]]));
  for (const id of named.keys()) {
    if (!countryOf.has(id))
      throw new Error(`GeoNames has no city ${id}: mend the tables of names.`);
  }
  const read = rows.map((row) => ({ city: readCity(row, named), country: row[COLUMN.country] }));
  const own = withStoryCities(
    read.filter(({ country }) => country === STORY_COUNTRY).map(({ city }) => city),
  );
  const others = read.filter(({ country }) => country !== STORY_COUNTRY).map(({ city }) => city);
  const cities = [...own.filter((city) => city.isNamed), ...others];
  return spread(cities).map(({ city, zoom, rank }) => ({
    type: 'Feature',
    properties: {
      kind: 'city',
      ...city.names,
      population: city.population,
      rank,
      min_zoom: Math.min(zoom, LAST_LABEL_ZOOM),
      ...(city.isCapital ? { capital: true } : {}),
    },
    geometry: { type: 'Point', coordinates: city.position },
  }));
}
