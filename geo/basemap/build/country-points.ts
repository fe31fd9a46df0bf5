// Countries of the places layer: a label point inside the largest part, names by the Unicode names of regions.
import type { FeatureCollection, Point } from 'geojson';
import { LABEL_POSITIONS, MENDED_COUNTRY_NAMES, UNLABELLED } from './country-names.data.ts';
import type { Owned } from './countries.ts';
import { runMapshaper } from './mapshaper.ts';
import { readAdmin1 } from './packages.ts';
import type { Language, PlacePoint } from './place-types.ts';
import { zoomForLength } from './scale.ts';

interface Measured {
  owner: string;
  squareMetres: number;
}

/** Codes that Natural Earth lacks or writes otherwise. */
const ISO_OF_A3: Readonly<Record<string, string>> = {
  ALA: 'AX',
  ESH: 'EH',
  GUF: 'GF',
  PSE: 'PS',
  SJM: 'SJ',
  SSD: 'SS',
  XKX: 'XK',
};
const LETTER_PIXELS = 6;
/** A short name needs some room as well. */
const SHORTEST_LETTERS = 5;
/** A name of several words may stand on lines of its own, though not every map breaks it. */
const BROKEN_PART = 0.7;
const FIRST_ZOOM = 1;
const LAST_ZOOM = 7;

const displayNames = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  ru: new Intl.DisplayNames('ru', { type: 'region' }),
  kk: new Intl.DisplayNames('kk', { type: 'region' }),
};

function nameOf(iso: string, language: Language): string {
  const name = MENDED_COUNTRY_NAMES[iso]?.[language] ?? displayNames[language].of(iso) ?? iso;
  return name.replace(' & ', ' and ');
}

function codesByA3(): Map<string, string> {
  const known = readAdmin1().map(
    ({ properties }) => [properties.adm0_a3, properties.iso_a2] as const,
  );
  return new Map([...known, ...Object.entries(ISO_OF_A3)]);
}

/** A point well inside the largest part of each country, and the area of all parts. */
function measure(countries: Owned): Promise<FeatureCollection<Point, Measured>> {
  return runMapshaper(
    { 'countries.json': countries },
    '-i countries.json -each "squareMetres = this.area" -explode ' +
      '-each "part = this.area, x = this.innerX, y = this.innerY" -sort part descending ' +
      '-uniq owner -points x=x y=y -filter-fields owner,squareMetres ' +
      '-o out.json precision=0.01 geojson-type=FeatureCollection',
  );
}

/** The zoom at which a name is about as wide as its country. */
function firstZoom(name: string, squareMetres: number, latitude: number): number {
  const words = name.split(/[ -]/).map((word) => word.length);
  const letters = Math.max(SHORTEST_LETTERS, name.length * BROKEN_PART, ...words);
  const zoom = zoomForLength(Math.sqrt(squareMetres), latitude, letters * LETTER_PIXELS);
  return Math.min(LAST_ZOOM, Math.max(FIRST_ZOOM, zoom));
}

/** Countries by area, the largest first. Lands that two countries claim have no label of their own. */
export async function buildCountryPoints(countries: Owned): Promise<PlacePoint[]> {
  const codes = codesByA3();
  const { features } = await measure(countries);
  return features
    .toSorted((a, b) => b.properties.squareMetres - a.properties.squareMetres)
    .flatMap(({ properties: { owner, squareMetres }, geometry }) => {
      const iso = codes.get(owner);
      if (iso === undefined || UNLABELLED.has(iso)) return [];
      const coordinates = [...(LABEL_POSITIONS[iso] ?? geometry.coordinates)];
      const name = nameOf(iso, 'en');
      const zoom = firstZoom(name, squareMetres, coordinates[1] ?? 0);
      return [
        {
          type: 'Feature',
          properties: {
            kind: 'country',
            name,
            name_ru: nameOf(iso, 'ru'),
            name_kk: nameOf(iso, 'kk'),
            rank: zoom,
            min_zoom: zoom,
          },
          geometry: { type: 'Point', coordinates },
        },
      ];
    });
}
