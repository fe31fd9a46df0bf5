import { describe, expect, it } from 'vitest';
import { placeId, reportId } from '#geo/model/ids.ts';
import { momentOf } from '#geo/model/moment.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { situationAt } from '#geo/situation/situation.ts';
import { newestOfPlace, newestReports, photosForWall } from './newest-reports.ts';

const story = readRealStory();
const BEFORE = momentOf(Date.parse('2022-01-09T15:00:00Z'));
const AFTER = momentOf(Date.parse('2022-01-09T15:33:00Z'));
const DENIED = reportId('0109-164-killed');
const NONE = new Map();
const idsAt = (moment: typeof BEFORE) => newestReports(story, moment, NONE, 16).map(({ id }) => id);

describe('the newest reports of a wall', () => {
  it('have a figure until it is denied, and not a moment longer', () => {
    expect(idsAt(BEFORE)).toContain(DENIED);
    expect(idsAt(AFTER)).not.toContain(DENIED);
  });

  it('are what became known last, whenever it was recorded', () => {
    const known = [...story.reports.values()].filter(({ knownFrom }) => knownFrom <= AFTER);
    const newest = newestReports(story, AFTER, NONE, 16).map(({ knownFrom }) => knownFrom);
    expect(newest[0]).toBe(Math.max(...known.map(({ knownFrom }) => knownFrom)));
    expect(newest).toEqual(newest.toSorted((one, other) => other - one));
  });

  it('begin with what came while the screen was on', () => {
    const fresh = new Map([[reportId('0105-soe-nursultan'), BEFORE]]);
    expect(newestReports(story, BEFORE, fresh, 3)[0]?.id).toBe('0105-soe-nursultan');
  });

  it('tell nothing that was not known', () => {
    const known = newestReports(story, BEFORE, new Map([[reportId('none-such'), BEFORE]]), 1000);
    expect(known.every(({ knownFrom }) => knownFrom <= BEFORE)).toBe(true);
  });

  it('are of a place and of what lies in it', () => {
    const situation = situationAt(story, placeId('mangystau-region'), AFTER);
    const places = newestOfPlace(situation, story, NONE, 5).map(({ place }) => place);
    expect(places).toHaveLength(5);
    expect(places.every((id) => story.places.get(id)?.path.includes(situation.place.id))).toBe(
      true,
    );
  });
});

it('shows no graphic photo', () => {
  const situation = situationAt(story, story.settings.root, AFTER);
  const [first, ...rest] = situation.photos;
  if (!first) throw new Error('The story has no photo.');
  const graphic = { ...first, photo: { ...first.photo, graphic: true } };
  const shown = photosForWall({ ...situation, photos: [graphic, ...rest] });
  expect(shown).toHaveLength(rest.length);
  expect(shown).not.toContain(graphic);
});
