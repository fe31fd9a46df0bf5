import { describe, expect, test } from 'vitest';
import { placeId } from '#geo/model/ids.ts';
import type { BasemapName } from '#geo/write/basemap.ts';
import type { MapPlace } from '#geo/write/map-model.ts';
import { unproject } from '#geo/shape/mercator.ts';
import { centreOf, worldBoxOf, zoomToFit } from '#geo/shape/world-box.ts';
import {
  layOutOpening,
  layOutTier,
  layOutWall,
  layOutZoom,
  TIERS,
  type Named,
  type Tier,
} from './place-layout.ts';

const place = (id: string, position: readonly [number, number], more: Partial<MapPlace> = {}) =>
  ({
    id: placeId(id),
    kind: 'city',
    name: id,
    position: [...position],
    look: { kind: 'not-stated' },
    toll: null,
    href: `/${id}`,
    reportCount: 0,
    card: { status: '', toll: [] },
    ...more,
  }) satisfies MapPlace;

const name = (id: string, position: readonly [number, number], more: Partial<BasemapName> = {}) =>
  ({
    id,
    kind: 'city',
    name: id,
    position: [...position],
    rank: 2,
    population: 1,
    fromZoom: 0,
    place: null,
    ...more,
  }) satisfies BasemapName;

const ALMATY = place('almaty', [76.9, 43.25]);
const BOX = worldBoxOf([46, 40, 88, 56]);
const NEAR = 0.7;
const tiers: readonly Tier[] = ['small', 'medium', 'large'];
const layOut = (named: Named, zoom = 5) => layOutZoom(named, zoom, NEAR);

describe('what is named at a zoom', () => {
  test('sites and regions come with their zooms, a country never', () => {
    const places = [
      place('site', [70, 50], { kind: 'site' }),
      place('region', [60, 45], { kind: 'region' }),
      place('country', [65, 42], { kind: 'country' }),
    ];
    expect([...layOut({ places, names: [] }, 4).places.keys()]).toEqual([]);
    expect([...layOut({ places, names: [] }, 5).places.keys()]).toEqual(['region']);
    expect([...layOut({ places, names: [] }, 9).places.keys()]).toEqual(['site', 'region']);
  });

  test('a place without a position is in the list alone', () => {
    const places = [{ ...ALMATY, position: null }];
    expect(layOut({ places, names: [] }).places.size).toBe(0);
  });

  test('a name of the basemap comes with its zoom, a country’s goes when one is near', () => {
    const names = [
      name('village', [70, 50], { fromZoom: 6 }),
      name('KAZ', [60, 45], { kind: 'country' }),
    ];
    expect([...layOut({ places: [], names }, 5.9).names.keys()]).toEqual(['KAZ']);
    expect([...layOut({ places: [], names }, 6.2).names.keys()]).toEqual(['village', 'KAZ']);
    expect([...layOut({ places: [], names }, 7).names.keys()]).toEqual(['village']);
  });

  test('what the story names the basemap does not name again', () => {
    const names = [name('Алматы', [76.9, 43.25], { place: 'almaty' })];
    expect(layOut({ places: [ALMATY], names }).names.size).toBe(0);
    expect(layOut({ places: [], names }).names.size).toBe(1);
  });

  test('a name of the basemap gives way to a place of the story', () => {
    const names = [name('Talgar', [77, 43.25])];
    expect(layOut({ places: [ALMATY], names }).names.size).toBe(0);
    expect(layOut({ places: [ALMATY], names: [name('Talgar', [77.3, 43.25])] }, 9).names.size).toBe(
      1,
    );
  });

  test('beside the antimeridian names stand on one copy of the world', () => {
    const places = [place('west', [179.9, -16]), place('east', [-179.9, -16])];
    const { places: placed } = layOutZoom({ places, names: [] }, 5, 1);
    expect(placed.get('east')).toBe('hidden');
    expect(layOutZoom({ places, names: [] }, 9, 1).places.get('east')).toBe('right');
  });

  test('the number of reports under a name keeps its room', () => {
    const town = name('Town', [76.95, 43.212], { fromZoom: 8 });
    const namesBeside = (reportCount: number) =>
      layOut({ places: [{ ...ALMATY, reportCount }], names: [town] }, 9).names.size;
    expect(namesBeside(0)).toBe(1);
    expect(namesBeside(12)).toBe(0);
  });
});

describe('what a map opens with', () => {
  test.each(tiers)('is what the server drew for a %s window', (tier) => {
    const named = { places: [ALMATY], names: [name('Orda', [60, 45]), name('Shu', [73.7, 43.6])] };
    const drawn = layOutTier(named, BOX, tier);
    const opened = layOutOpening(named, BOX, { ...TIERS[tier], furniture: [] });
    expect(opened.places).toEqual(drawn.places);
    for (const [id, anchor] of drawn.names) expect(opened.names.get(id)).toBe(anchor);
  });

  test('has no name across the edge, in a wide window or a narrow one', () => {
    const places = [place('long', [87.5, 48], { name: 'A city with quite a long name' })];
    for (const tier of tiers) {
      expect(layOutTier({ places, names: [] }, BOX, tier).places.values().next().value).toBe(
        'left',
      );
    }
    const north = [name('A town above the box', [67, 57.5])];
    expect(layOutTier({ places: [], names: north }, BOX, 'medium').names.size).toBe(0);
  });

  test('has no name of the basemap under a button', () => {
    const named = { places: [], names: [name('Shu', [67, 48.5])] };
    const { width, height } = TIERS.small;
    const button = {
      left: width / 2 - 40,
      right: width / 2 + 40,
      top: height / 2 - 40,
      bottom: height / 2 + 40,
    };
    const open = (furniture: readonly (typeof button)[]) =>
      layOutOpening(named, BOX, { width, height, furniture }).names.size;
    expect(open([])).toBe(1);
    expect(open([button])).toBe(0);
  });
});

describe('the map of a wall', () => {
  const { width, height } = TIERS.small;
  const middle = unproject(centreOf(BOX));
  /** What stands over all to the right of so many pixels from the middle. */
  const cardFrom = (x: number) => [{ left: width / 2 + x, right: width, top: 0, bottom: height }];
  const view = { box: BOX, zoom: zoomToFit(BOX, TIERS.small) };
  const [lng = NaN, lat = NaN] = middle;

  test('has no name of the story under a photo: it stands on the other side', () => {
    const named = { places: [place('shu', [lng, lat])], names: [] };
    const anchorUnder = (furniture: ReturnType<typeof cardFrom>) =>
      layOutWall(named, view, { width, height, furniture }).places.get('shu');
    expect(anchorUnder([])).toBe('right');
    expect(anchorUnder(cardFrom(12))).toBe('left');
    expect(anchorUnder(cardFrom(-2))).toBe('hidden');
  });

  test('has none of the basemap there', () => {
    const names = [name('Shu', [lng, lat])];
    const namesBeside = (furniture: ReturnType<typeof cardFrom>) =>
      layOutWall({ places: [], names }, view, { width, height, furniture }).names;
    expect([...namesBeside([])]).toEqual([['Shu', 'right']]);
    expect([...namesBeside(cardFrom(12))]).toEqual([['Shu', 'left']]);
    expect([...namesBeside(cardFrom(-2))]).toEqual([]);
  });

  test('has them from nearer, too, than the place in focus needs', () => {
    const named = { places: [place('site', [lng, lat], { kind: 'site' })], names: [] };
    const furniture = cardFrom(12);
    const near = layOutWall(named, { box: BOX, zoom: 12 }, { width, height, furniture });
    expect(near.places.get('site')).toBe('left');
  });
});
