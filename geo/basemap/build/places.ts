// Sets the outlines of the country and the regions in places.geojson; names and points stay as they are.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { formatCollection } from './format.ts';
import { runMapshaper } from './mapshaper.ts';
import { buildRegions, type Regions } from './regions.ts';
import { wind } from './shapes.ts';

const PLACES = new URL('../../stories/kazakhstan-2022/places.geojson', import.meta.url);
const COUNTRY = 'kz';
/** Vertices closer to a straight line than this are dropped: under a pixel up to zoom 10. */
const TOLERANCE_METRES = 120;
const TIDY = 'precision=0.0001 fix-geometry geojson-type=FeatureCollection';

/** Outlines by place id. The country is the regions without their inner borders, so edges coincide. */
async function buildOutlines(): Promise<Map<string, Polygon | MultiPolygon>> {
  const regions: Regions = await runMapshaper(
    { 'regions.json': await buildRegions() },
    `-i regions.json -simplify dp interval=${TOLERANCE_METRES} keep-shapes -o out.json ${TIDY}`,
  );
  const country: Regions = await runMapshaper(
    { 'regions.json': regions },
    `-i regions.json -dissolve2 -each "region='${COUNTRY}'" -o out.json ${TIDY}`,
  );
  return new Map(
    [...country.features, ...regions.features].map((area) => [
      area.properties.region,
      wind(area.geometry),
    ]),
  );
}

function withOutline(place: Feature, outlines: Map<string, Polygon | MultiPolygon>): Feature {
  const kind = place.properties?.kind;
  if (kind !== 'country' && kind !== 'region') return place;
  const geometry = outlines.get(String(place.id));
  if (geometry === undefined) throw new Error(`Name the region "${place.id}" in regions.ts.`);
  return { ...place, geometry };
}

const places: FeatureCollection = JSON.parse(readFileSync(PLACES, 'utf8'));
const outlines = await buildOutlines();
const features = places.features.map((place) => withOutline(place, outlines));
writeFileSync(PLACES, formatCollection(features));
