import { describe, expect, test } from 'vitest';
import { placeId, reportId } from '#geo/model/ids.ts';
import { momentOf } from '#geo/model/moment.ts';
import { NO_FILTER } from '#geo/model/report-filter.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { situationAt } from '#geo/situation/situation.ts';
import { wordsFor } from '#geo/words/words.ts';
import { hasEnded, liveMapModelOf, mapModelOf } from './map-model.ts';
import { lookOf, tollLookOf } from './place-look.ts';
import { mapTextsOf } from './map-texts.ts';

const story = readRealStory();
const at = (text: string) => momentOf(Date.parse(text));
const links = {
  placeHref: (id: string) => `/places/${id}`,
  reportHref: (id: string) => `/reports/${id}`,
};
const texts = { ...mapTextsOf(story, wordsFor('en')), ...links };
const modelAt = (text: string) => mapModelOf(story, at(text), texts);
const placeIn = (model: ReturnType<typeof modelAt>, id: string) =>
  model.places.find((place) => place.id === placeId(id));

describe('the map of Kazakhstan 2022', () => {
  test('on 6 January Almaty is extreme of itself, its airport through it', () => {
    const model = modelAt('2022-01-06T21:00+06:00');
    const declared = { kind: 'in-force', severity: 'extreme', inherited: false };
    expect(placeIn(model, 'almaty')?.look).toEqual(declared);
    expect(placeIn(model, 'almaty-airport')?.look).toEqual({ ...declared, inherited: true });
  });

  test('before anything is known nothing is stated, and nothing has a size', () => {
    const model = modelAt('2021-12-01T00:00Z');
    expect(model.places.every(({ look }) => look.kind === 'not-stated')).toBe(true);
    expect(model.places.every(({ toll }) => toll === null)).toBe(true);
  });

  test('after its end it shows the most severe status each place had', () => {
    const model = modelAt('2023-01-01T00:00Z');
    expect(model.hasEnded).toBe(true);
    expect(placeIn(model, 'almaty')?.look).toMatchObject({ kind: 'past', severity: 'extreme' });
    expect(hasEnded(story, at('2022-01-10T00:00Z'))).toBe(false);
  });

  test('the gravest place is the first that the keyboard reaches', () => {
    const [first] = modelAt('2022-01-06T21:00+06:00').places;
    expect(first?.id).toBe('almaty');
  });

  test('groups are not added up for the size of a symbol', () => {
    const situation = situationAt(story, placeId('almaty'), at('2022-01-06T21:00+06:00'));
    expect(tollLookOf(situation)?.figure).toBe(13);
  });

  test('a lifted measure in a running story looks ended', () => {
    const situation = situationAt(story, placeId('nur-sultan'), at('2022-06-01T12:00Z'));
    expect(lookOf(situation, false)).toEqual({ kind: 'ended' });
  });

  test('no report stands on the map before it was known, and none known to the city has a point', () => {
    const moment = at('2022-01-05T12:00Z');
    const { reports } = liveMapModelOf(story, moment, texts);
    expect(reports.length).toBeGreaterThan(0);
    for (const { id } of reports) {
      expect(story.reports.get(reportId(id))?.knownFrom).toBeLessThanOrEqual(moment);
    }
    const pointed = reports.filter(({ position }) => position !== null);
    expect(pointed.every(({ id }) => story.reports.get(id)?.precision === 'site')).toBe(true);
  });

  test('a filter leaves out reports and places, counts what is left and says how much it hides', () => {
    const moment = at('2022-06-01T00:00Z');
    const filter = { ...NO_FILTER, places: [placeId('mangystau-region')] };
    const { places, reports, filtered } = liveMapModelOf(story, moment, texts, filter);
    const left = reports.filter(({ isFilteredOut }) => !isFilteredOut);
    expect(filtered).toEqual({ hidden: reports.length - left.length, total: reports.length });
    const shown = places.filter(({ isFilteredOut }) => !isFilteredOut);
    expect(shown.map(({ id }) => id)).toContain(placeId('aktau'));
    expect(shown.map(({ id }) => id)).not.toContain(placeId('almaty'));
    // Each report that is left is told at a place that is left, and counted there.
    for (const { id, reportCount } of shown) {
      expect(reportCount, id).toBe(left.filter(({ place }) => place === id).length);
    }
    expect(shown.reduce((sum, { reportCount }) => sum + reportCount, 0)).toBe(left.length);
  });

  test('a filter changes no status and no figure', () => {
    const moment = at('2022-01-09T15:00Z');
    const filter = { ...NO_FILTER, kinds: ['photo' as const], text: 'Aktau' };
    const plain = mapModelOf(story, moment, texts);
    const { places } = mapModelOf(story, moment, texts, filter);
    for (const { id, look, toll, card } of places) {
      const same = plain.places.find((place) => place.id === id);
      expect({ look, toll, status: card.status }).toEqual({
        look: same?.look,
        toll: same?.toll,
        status: same?.card.status,
      });
    }
  });

  test('without a filter it says nothing of one', () => {
    const model = liveMapModelOf(story, at('2022-06-01T00:00Z'), texts);
    expect(model.filtered).toBeNull();
    expect(JSON.stringify(model)).not.toContain('isFilteredOut');
  });

  test('each region is marked inside its outline, away from its cities', () => {
    const marked = placeIn(modelAt('2022-01-06T00:00Z'), 'mangystau-region')?.position ?? [];
    const [lng = NaN, lat = NaN] = marked;
    const zhanaozen = story.places.get(placeId('zhanaozen'))?.marker ?? [];
    expect(Math.hypot(lng - (zhanaozen[0] ?? 0), lat - (zhanaozen[1] ?? 0))).toBeGreaterThan(0.7);
  });
});
