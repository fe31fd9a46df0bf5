import { readFileSync } from 'node:fs';
import * as turf from '@turf/turf';
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';

interface PlaceProperties {
  kind: string;
  within?: string;
}
type Place = Feature<Point | Polygon | MultiPolygon, PlaceProperties>;
type Outline = Feature<Polygon | MultiPolygon, PlaceProperties>;

const SQUARE_KILOMETRE = 1e6;
const file = new URL('../stories/kazakhstan-2022/places.geojson', import.meta.url);
const places: FeatureCollection<Point | Polygon | MultiPolygon, PlaceProperties> = JSON.parse(
  readFileSync(file, 'utf8'),
);

const placeById = new Map(places.features.map((place) => [place.id, place]));
const outlines = places.features.filter(isOutline);
const regions = outlines.filter((place) => place.properties.kind === 'region');
const points = places.features.filter(isPoint);

function isPoint(place: Place): place is Feature<Point, PlaceProperties> {
  return place.geometry.type === 'Point';
}

function isOutline(place: Place): place is Outline {
  return place.geometry.type !== 'Point';
}

function outlineOf(id: string): Outline {
  const outline = outlines.find((place) => place.id === id);
  if (outline === undefined) throw new Error(`Give the place "${id}" an outline.`);
  return outline;
}

function polygonsOf(outline: Outline): Position[][][] {
  const { geometry } = outline;
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Edges of an outline as text, the same for both directions. */
function edgesOf(outline: Outline): string[] {
  return polygonsOf(outline)
    .flat()
    .flatMap((ring) =>
      ring.slice(1).map((end, index) => [String(ring[index]), String(end)].toSorted().join(' ')),
    );
}

/** The nearest container that has an outline, be it a region or the country. */
function outlineAround(place: Place): Outline {
  const container = placeById.get(place.properties.within);
  if (container === undefined) throw new Error(`Say what "${place.id}" is within.`);
  return isOutline(container) ? container : outlineAround(container);
}

describe.each(outlines)('outline of $id', (outline) => {
  const polygons = polygonsOf(outline);

  it('has closed rings', () => {
    for (const ring of polygons.flat()) expect(ring.at(-1)).toEqual(ring[0]);
  });

  it('winds outer rings counter-clockwise and holes clockwise (RFC 7946)', () => {
    for (const [outer, ...holes] of polygons) {
      expect(turf.booleanClockwise(turf.lineString(outer ?? []))).toBe(false);
      for (const hole of holes) expect(turf.booleanClockwise(turf.lineString(hole))).toBe(true);
    }
  });

  it('does not cross itself', () => {
    expect(turf.kinks(outline).features).toEqual([]);
  });

  it('has no sliver and no needle', () => {
    for (const rings of polygons) {
      const polygon = turf.polygon(rings);
      const area = turf.area(polygon);
      const perimeter = turf.length(turf.polygonToLine(polygon), { units: 'meters' });
      expect(area).toBeGreaterThan(0.5 * SQUARE_KILOMETRE);
      expect(area / perimeter).toBeGreaterThan(50);
    }
  });

  it('keeps at most four decimals', () => {
    for (const degrees of polygons.flat(3)) expect(Number(degrees.toFixed(4))).toBe(degrees);
  });

  it('contains its own point on feature', () => {
    expect(turf.booleanPointInPolygon(turf.pointOnFeature(outline), outline)).toBe(true);
  });
});

describe('outlines together', () => {
  it('are the country and its 14 regions of January 2022', () => {
    expect(outlines.filter((place) => place.properties.kind === 'country')).toHaveLength(1);
    expect(regions).toHaveLength(14);
  });

  it('share each inner edge between exactly two regions, and each outer one with the country', () => {
    const uses = new Map<string, number>();
    for (const edge of outlines.flatMap((outline) => edgesOf(outline))) {
      uses.set(edge, (uses.get(edge) ?? 0) + 1);
    }
    expect([...uses].filter(([, count]) => count !== 2)).toEqual([]);
  });

  it('leave no gap: the regions add up to the country', () => {
    const country = turf.area(outlineOf('kz'));
    const sum = regions.reduce((total, region) => total + turf.area(region), 0);
    expect(Math.abs(country - sum) / country).toBeLessThan(1e-6);
  });

  it('do not overlap', () => {
    for (const [index, region] of regions.entries()) {
      for (const other of regions.slice(index + 1)) expect(overlap(region, other)).toBeLessThan(1);
    }
  });

  it('draw the Mangystau Region finely and to size', () => {
    const mangystau = outlineOf('mangystau-region');
    expect(turf.coordAll(mangystau).length).toBeGreaterThanOrEqual(500);
    const squareKilometres = turf.area(mangystau) / SQUARE_KILOMETRE;
    expect(Math.abs(squareKilometres / 165_868 - 1)).toBeLessThan(0.02);
  });
});

describe('points', () => {
  it.each(points)('$id lies inside the outline it is within', (place) => {
    expect(turf.booleanPointInPolygon(place, outlineAround(place))).toBe(true);
  });
});

/** Common area in square metres. */
function overlap(one: Outline, other: Outline): number {
  const common = turf.intersect(turf.featureCollection([one, other]));
  return common === null ? 0 : turf.area(common);
}
