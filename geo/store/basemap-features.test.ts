import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { worldBoxOf, type DegreeBox } from '#geo/shape/world-box.ts';
import { readBasemap } from './basemap-features.ts';
import { openTileArchive } from './basemap-tiles.ts';

const archive = await openTileArchive(
  path.join(process.cwd(), 'public', 'basemap', 'world.pmtiles'),
);
const read = (box: DegreeBox, zoom: number) => readBasemap(archive, worldBoxOf(box), zoom);

const KAZAKHSTAN: DegreeBox = [46, 40, 88, 56];

describe('the basemap of a box', () => {
  test('has land, waters, borders of both levels and names about Kazakhstan', async () => {
    const { land, lakes, rivers, borders, places } = await read(KAZAKHSTAN, 5);
    expect(land.length).toBeGreaterThan(0);
    expect(lakes.length).toBeGreaterThan(10);
    expect(rivers.length).toBeGreaterThan(5);
    expect(new Set(borders.map(({ level }) => level))).toEqual(new Set([2, 4]));
    expect(places.find(({ place }) => place === 'aktau')?.names).toMatchObject({
      en: 'Aktau',
      ru: 'Актау',
      kk: 'Ақтау',
    });
  });

  test('has each place once, though neighbouring tiles both have it, what matters most first', async () => {
    const { places } = await read(KAZAKHSTAN, 6);
    expect(new Set(places.map(({ id }) => id)).size).toBe(places.length);
    const ranks = places.map(({ rank }) => rank);
    expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
  });

  test('has places where they are', async () => {
    const { places } = await read(KAZAKHSTAN, 5);
    const [lng = NaN, lat = NaN] = places.find(({ place }) => place === 'aktau')?.position ?? [];
    expect(lng).toBeCloseTo(51.2, 0);
    expect(lat).toBeCloseTo(43.6, 0);
  });

  test('tells disputed borders apart: about Crimea', async () => {
    const { borders } = await read([32, 44, 37, 47], 5);
    expect(borders.some(({ disputed }) => disputed)).toBe(true);
    expect(borders.some(({ disputed }) => !disputed)).toBe(true);
  });

  test('across the antimeridian has what lies on either side', async () => {
    const { places } = await read([170, -20, -170, -12], 6);
    const longitudes = places.map(({ position: [lng = NaN] }) => lng);
    expect(Math.max(...longitudes)).toBeGreaterThan(170);
    expect(Math.min(...longitudes)).toBeLessThan(-165);
  });

  test('nearer than its last zoom is that of its last, and empty on the open sea', async () => {
    const near = await read([76.5, 43, 77.5, 43.5], 11);
    expect(near).toEqual(await read([76.5, 43, 77.5, 43.5], 7));
    const sea = await read([-131.5, -50.5, -131, -50], 7);
    expect(sea).toEqual({ land: [], lakes: [], rivers: [], borders: [], places: [] });
  });
});
