import { describe, expect, it } from 'vitest';
import { momentOf, type Moment } from '#geo/model/moment.ts';
import { changesBetween } from './changes.ts';
import { readRealStory } from './golden/read-real-story.test-support.ts';
import { turningPointsOf } from './turning-points.ts';

const story = readRealStory();
const root = story.places.get(story.settings.root);
if (!root) throw new Error('The story has no root.');
const points = turningPointsOf(story, root);

const whatChanged = (since: Moment, at: Moment) => changesBetween(story, since, at).places;

describe('the turning points of a story', () => {
  it('each change something at some place', () => {
    for (const at of points) expect(whatChanged(momentOf(at - 1), at), String(at)).not.toEqual([]);
  });

  it('leave nothing changed between them', () => {
    const ends = [
      ...points.slice(1).map((next) => momentOf(next - 1)),
      momentOf(Date.UTC(2026, 0)),
    ];
    points.forEach((at, index) => {
      expect(whatChanged(at, ends[index] ?? at)).toEqual([]);
    });
  });

  it('are fewer for a place than for the whole', () => {
    const aktau = [...story.places.values()].find(({ id }) => id === 'aktau');
    const own = aktau ? turningPointsOf(story, aktau) : [];
    expect(own.length).toBeGreaterThan(3);
    expect(own.length).toBeLessThan(points.length);
    expect(points).toEqual(expect.arrayContaining(own));
  });
});
