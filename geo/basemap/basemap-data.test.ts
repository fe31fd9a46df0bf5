import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as turf from '@turf/turf';
import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';

const LAYERS = ['land', 'lakes', 'rivers', 'borders'] as const;
const KILOBYTE = 1024;

function readBytes(name: string): Buffer {
  return readFileSync(new URL(`data/${name}.geojson`, import.meta.url));
}

function readLayer(name: string): FeatureCollection {
  return JSON.parse(readBytes(name).toString('utf8'));
}

function readPolygons(name: string): Feature<Polygon>[] {
  const layer: FeatureCollection<Polygon> = JSON.parse(readBytes(name).toString('utf8'));
  return layer.features;
}

function isLand(level: string, longitude: number, latitude: number): boolean {
  const point = [longitude, latitude];
  return readPolygons(`${level}-land`).some((land) => turf.booleanPointInPolygon(point, land));
}

describe.each([
  ['world', 80],
  ['region', 120],
])('%s level', (level, budget) => {
  it(`weighs at most ${budget} KB gzipped`, () => {
    const names = [...LAYERS, ...(level === 'region' ? ['cities'] : [])];
    const bytes = names.map((layer) => gzipSync(readBytes(`${level}-${layer}`)).length);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(budget * KILOBYTE);
  });

  it.each(LAYERS)('%s stays within its bbox', (layer) => {
    const { bbox, features } = readLayer(`${level}-${layer}`);
    const [west = 0, south = 0, east = 0, north = 0] = bbox ?? [];
    for (const [longitude = 0, latitude = 0] of features.flatMap((f) => turf.coordAll(f))) {
      expect(longitude >= west && longitude <= east).toBe(true);
      expect(latitude >= south && latitude <= north).toBe(true);
    }
  });

  it('leaves the Caspian to the sea', () => {
    expect(isLand(level, 50.5, 42)).toBe(false);
    expect(isLand(level, 52.5, 43.4)).toBe(true);
  });

  it.each(['land', 'lakes'])('%s winds outer rings counter-clockwise', (layer) => {
    for (const { geometry } of readPolygons(`${level}-${layer}`)) {
      expect(turf.booleanClockwise(turf.lineString(geometry.coordinates[0] ?? []))).toBe(false);
    }
  });
});

describe('the antimeridian', () => {
  it('is crossed by no polygon: no edge runs from one side of the world to the other', () => {
    const edges = readPolygons('world-land').flatMap(({ geometry }) =>
      geometry.coordinates.flatMap((ring) =>
        ring.slice(1).map((end, index) => [ring[index] ?? end, end] as const),
      ),
    );
    // The edge along 85° S is Antarctica's, cut where the projection ends.
    const across = edges.filter(
      ([[fromLongitude = 0], [longitude = 0, latitude = 0]]) =>
        latitude > -84.9 && Math.abs(longitude - fromLongitude) > 180,
    );
    expect(across).toEqual([]);
  });
});

describe('borders', () => {
  it('mark the line between Crimea and the mainland as disputed, and the Kazakh border as settled', () => {
    const { features } = readLayer('world-borders');
    const near = (longitude: number, latitude: number) =>
      features.filter((line) =>
        turf.coordAll(line).some((end) => turf.distance(end, [longitude, latitude]) < 80),
      );
    expect(near(33.8, 46.1).map((line) => line.properties?.disputed)).toContain(true);
    const kazakh = near(51.4, 51.5).map((line) => line.properties?.disputed);
    expect(new Set(kazakh)).toEqual(new Set([false]));
  });
});

describe('cities', () => {
  const { features }: FeatureCollection<Point> = JSON.parse(
    readBytes('region-cities').toString('utf8'),
  );

  it.each(features)('$properties.name.en is named in three languages and has a rank', (city) => {
    const { name, rank, population } = city.properties ?? {};
    expect([name.en, name.ru, name.kk].every((text) => text.length > 1)).toBe(true);
    expect([1, 2, 3, 4]).toContain(rank);
    expect(population).toBeGreaterThan(0);
  });

  it('have Cyrillic names in Russian and Kazakh', () => {
    for (const { properties } of features) {
      expect(properties?.name.ru).toMatch(/^[А-Яа-яЁё-]+$/u);
      expect(properties?.name.kk).toMatch(/^[А-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІі-]+$/u);
    }
  });
});
