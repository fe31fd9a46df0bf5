import { describe, expect, test } from 'vitest';
import {
  basemapNamesIn,
  basemapPlaceOf,
  orderBasemapPlaces,
  type BasemapPlace,
} from './basemap.ts';

const ALMATY = {
  kind: 'city',
  name: 'Almaty',
  name_ru: 'Алматы',
  rank: 2,
  min_zoom: 3,
  population: 2_000_000,
  place: 'almaty',
};

function placeOf(properties: Readonly<Record<string, unknown>>): BasemapPlace {
  const place = basemapPlaceOf(properties, [0, 0]);
  if (!place) throw new Error('It has no name.');
  return place;
}

describe('a place of a tile', () => {
  test('falls back on its English name in the languages it has none in', () => {
    expect(placeOf(ALMATY).names).toEqual({ en: 'Almaty', ru: 'Алматы', kk: 'Almaty' });
    expect(placeOf({ ...ALMATY, name_kk: '' }).names.kk).toBe('Almaty');
  });

  test('at 0° is one', () => {
    expect(placeOf(ALMATY).position).toEqual([0, 0]);
  });

  test('without a name, or with something else for one, is none', () => {
    for (const name of [undefined, '', 7, null]) {
      expect(basemapPlaceOf({ ...ALMATY, name }, [0, 0])).toBeNull();
    }
  });

  test('is a country or a city, of the story or not', () => {
    expect(placeOf({ kind: 'country', name: 'Fiji' })).toMatchObject({
      kind: 'country',
      population: 0,
      place: null,
    });
    expect(placeOf(ALMATY)).toMatchObject({ kind: 'city', fromZoom: 3, place: 'almaty' });
  });
});

describe('the places of several tiles', () => {
  const aktau = placeOf({ ...ALMATY, name: 'Aktau', rank: 3, population: 180_000 });
  const aktobe = placeOf({ ...ALMATY, name: 'Aktobe', rank: 3, population: 500_000 });
  const almaty = placeOf(ALMATY);

  test('come once each, by rank, then by population', () => {
    const ordered = orderBasemapPlaces([aktau, almaty, aktobe, placeOf(ALMATY)]);
    expect(ordered.map(({ names }) => names.en)).toEqual(['Almaty', 'Aktobe', 'Aktau']);
  });

  test('come in the same order whatever the order of the tiles', () => {
    const twin = placeOf({ ...ALMATY, name: 'Twin', rank: 3, population: 180_000 });
    expect(orderBasemapPlaces([twin, aktau])).toEqual(orderBasemapPlaces([aktau, twin]));
  });

  test('have one name in the language of the page', () => {
    expect(basemapNamesIn([almaty], 'ru')[0]).toMatchObject({ name: 'Алматы', rank: 2 });
    expect(basemapNamesIn([almaty], 'ru')[0]).not.toHaveProperty('names');
  });
});
