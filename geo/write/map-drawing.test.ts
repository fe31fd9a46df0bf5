import type { LineString, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { placeId } from '#geo/model/ids.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { worldBoxOf, type DegreeBox } from '#geo/shape/world-box.ts';
import type { Basemap } from './basemap.ts';
import { mapDrawingOf } from './map-drawing.ts';
import { extentOf } from './map-extent.ts';
import { mapOutlinesOf } from './map-outlines.ts';

const story = readRealStory();
const placeNamed = (id: string) => {
  const place = story.places.get(placeId(id));
  if (!place) throw new Error(`The story has no ${id}.`);
  return place;
};

const rectangle = ([west, south, east, north]: DegreeBox): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
});
const BASEMAP: Basemap = {
  land: [rectangle([20, 20, 110, 70])],
  lakes: [],
  rivers: [],
  borders: [
    { geometry: lineAt([40, 50]), level: 2, disputed: false },
    { geometry: lineAt([41, 51]), level: 2, disputed: true },
    { geometry: lineAt([42, 52]), level: 4, disputed: false },
    { geometry: lineAt([66, 48]), level: 4, disputed: false },
  ],
  places: [],
};

function lineAt([lng, lat]: readonly [number, number]): LineString {
  return {
    type: 'LineString',
    coordinates: [
      [lng, lat],
      [lng + 4, lat + 2],
    ],
  };
}

describe('a drawing', () => {
  const drawing = mapDrawingOf(story, BASEMAP, extentOf(story, placeNamed('kz')));

  test('has the shape of its box', () => {
    expect(drawing.width / drawing.height).toBeCloseTo(drawing.box.width / drawing.box.height, 1);
  });

  test('has all fourteen regions, and no outline of the country that they cover', () => {
    expect(drawing.regions).toHaveLength(14);
    expect(drawing.country).toBe('');
  });

  test('tells disputed borders apart, and leaves its own regions to their edges', () => {
    const { borders, disputed, divisions } = drawing.layers;
    const counts = [borders, disputed, divisions].map((path) => path.split('m').length - 1);
    expect(counts).toEqual([1, 1, 1]);
  });

  test('is small enough to stand in a page', () => {
    const paths = drawing.regions.map(({ path }) => path).join('');
    expect(paths.length).toBeLessThan(9_000);
  });
});

describe('what a map opens with', () => {
  test('a region fits into its box', () => {
    const box = extentOf(story, placeNamed('mangystau-region'));
    const own = worldBoxOf(placeNamed('mangystau-region').bounds ?? [0, 0, 0, 0]);
    expect(box.left).toBeLessThan(own.left);
    expect(box.left + box.width).toBeGreaterThan(own.left + own.width);
  });

  test('a city shows its sites and at least two degrees', () => {
    const box = extentOf(story, placeNamed('almaty'));
    expect(Math.max(box.width, box.height)).toBeCloseTo(2 / 360, 9);
  });
});

describe('outlines for the live map', () => {
  const outlines = mapOutlinesOf(story);

  test('are the regions, by id', () => {
    expect(outlines.features).toHaveLength(14);
    expect(outlines.features.map(({ id }) => id)).toContain('mangystau-region');
  });

  test('are closed rings', () => {
    const rings = outlines.features.flatMap(({ geometry }) =>
      geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [],
    );
    expect(rings.every((ring) => String(ring[0]) === String(ring.at(-1)))).toBe(true);
  });
});
