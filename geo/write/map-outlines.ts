import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import type { Place } from '#geo/model/place.ts';
import type { Story } from '#geo/model/story.ts';
import { project, unproject, worldSize } from '#geo/shape/mercator.ts';
import { ringArea, simplifyLine } from '#geo/shape/simplify-line.ts';
import type { DrawnPoint } from '#geo/shape/svg-path.ts';
import { isCoveredBy } from './region-cover.ts';

/** The zoom at which the outlines are exact to half a pixel: as fine as the built-in basemap. */
const EXACT_AT_ZOOM = 8;
const TOLERANCE = 0.5;
/** Square pixels at that zoom below which an island is left out. */
const LEAST_AREA = 4;
/** Decimals of a degree: 100 m. */
const DECIMALS = 3;

/** The areas of a story's places, simplified for a map that is zoomed; the root only where no region covers it. */
export function mapOutlinesOf(story: Story): FeatureCollection {
  const places = [...story.places.values()].filter(({ geometry }) => geometry?.type !== 'Point');
  const regions = places.filter(({ kind }) => kind === 'region');
  const root = places.filter(
    (place) => place.id === story.settings.root && !isCoveredBy(place, regions),
  );
  return { type: 'FeatureCollection', features: [...root, ...regions].flatMap(outlineOf) };
}

function outlineOf({ id, kind, geometry }: Place): Feature[] {
  if (!geometry || geometry.type === 'Point') return [];
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const coordinates = polygons.flatMap((polygon): Polygon['coordinates'][] => {
    const rings = polygon.flatMap(simplifyRing);
    return rings.length > 0 ? [rings] : [];
  });
  return [
    { type: 'Feature', id, properties: { kind }, geometry: { type: 'MultiPolygon', coordinates } },
  ];
}

function simplifyRing(ring: readonly Position[]): Position[][] {
  const side = worldSize(EXACT_AT_ZOOM);
  const points = ring.map((position): DrawnPoint => {
    const [x, y] = project(position);
    return [x * side, y * side];
  });
  const kept = simplifyLine(points, TOLERANCE);
  if (kept.length < 4 || ringArea(kept) < LEAST_AREA) return [];
  return [kept.map(([x, y]) => unproject([x / side, y / side]).map(roundDegrees))];
}

const roundDegrees = (degrees: number) => Number(degrees.toFixed(DECIMALS));
