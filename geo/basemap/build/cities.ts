// Cities for orientation: GeoNames' position and population, our own names.
import type { Feature } from 'geojson';
import { CITY_ROWS } from './cities-table.ts';
import { readCityRows } from './packages.ts';

// Columns of GeoNames' "geoname" table.
const COLUMN = { id: 0, latitude: 4, longitude: 5, featureCode: 7, country: 8, population: 14 };
const POSITION_DECIMALS = 3;

function round(degrees: string | undefined): number {
  return Number(Number(degrees).toFixed(POSITION_DECIMALS));
}

/** 1 (capitals and millions) is drawn from far out, 4 only near; the story's country goes by a lower bar. */
function rankOf(featureCode: string, country: string, population: number): number {
  if (featureCode === 'PPLC' || population >= 1_000_000) return 1;
  if (population >= 500_000 || (country === 'KZ' && population >= 100_000)) return 2;
  return population >= 100_000 ? 3 : 4;
}

/** Points with `name`, `population` and `rank`, the most important first. */
export function buildCities(): Feature[] {
  const rows = new Map(readCityRows().map((row) => [Number(row[COLUMN.id]), row]));
  const cities = CITY_ROWS.map(([id, en, ru, kk]) => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`GeoNames has no city ${id} (${en}): mend the table.`);
    const population = Number(row[COLUMN.population]);
    const rank = rankOf(row[COLUMN.featureCode] ?? '', row[COLUMN.country] ?? '', population);
    const coordinates = [round(row[COLUMN.longitude]), round(row[COLUMN.latitude])];
    return {
      type: 'Feature' as const,
      id: `geonames-${id}`,
      properties: { name: { en, ru, kk }, population, rank },
      geometry: { type: 'Point' as const, coordinates },
    };
  });
  return cities.toSorted(
    (a, b) =>
      a.properties.rank - b.properties.rank || b.properties.population - a.properties.population,
  );
}
