import { describe, expect, test } from 'vitest';
import { momentOf } from '#geo/model/moment.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import type { DegreeBox } from '#geo/shape/world-box.ts';
import { mapOutlinesOf } from '#geo/write/map-outlines.ts';
import { mapModelOf } from '#geo/write/map-model.ts';
import { mapTextsOf } from '#geo/write/map-texts.ts';
import { wordsFor } from '#geo/words/words.ts';
import { isInBox, placesInView } from './seen-places.ts';

const story = readRealStory();
const link = (id: string) => `/${id}`;
const texts = { ...mapTextsOf(story, wordsFor('en')), placeHref: link, reportHref: link };
const { places } = mapModelOf(story, momentOf(Date.parse('2022-01-06T15:00Z')), texts);
const outlines = mapOutlinesOf(story);

/** Degrees about Aktau: nothing but Mangystau Region. */
const AROUND_AKTAU: DegreeBox = [51, 43.4, 51.6, 43.9];
const seenAt = (zoom: number, degrees: DegreeBox = AROUND_AKTAU) =>
  new Map(
    placesInView(places, outlines, { zoom, degrees }).map((place) => [place.id as string, place]),
  );

describe('what is seen', () => {
  test('is a region by its tint, where its outline reaches into the window', () => {
    const region = seenAt(9).get('mangystau-region');
    expect(region).toMatchObject({ hasTint: true, hasSymbol: false });
  });

  test('is what lies in the window, from the zoom at which its kind is drawn', () => {
    expect([...seenAt(9).keys()]).toEqual(expect.arrayContaining(['aktau', 'aktau-airport']));
    expect(seenAt(8).has('aktau-airport')).toBe(false);
    expect(seenAt(9).has('almaty')).toBe(false);
  });

  test('is never the whole country, which has no mark', () => {
    expect(seenAt(4, [40, 35, 90, 60]).has('kz')).toBe(false);
  });
});

test('a position is in a window that lies in another copy of the world', () => {
  expect(isInBox([-179.9, -17], [178, -20, 182, -14])).toBe(true);
  expect(isInBox([177, -17], [-182, -20, -178, -14])).toBe(false);
  expect(isInBox([179.9, -17], [-182, -20, -178, -14])).toBe(true);
});
