import { describe, expect, it } from 'vitest';
import { placeId } from '#geo/model/ids.ts';
import { parseMoment } from '#geo/model/moment.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { situationAt } from '#geo/situation/situation.ts';
import { placesBySeverity } from './places-by-severity.ts';

const story = readRealStory();

function groupsAt(text: string, hasEnded = false) {
  const moment = parseMoment(text, story.settings.timezone);
  if (moment === null) throw new Error(`${text} is no moment.`);
  const situations = [...story.places.keys()].map((id) => situationAt(story, id, moment));
  return placesBySeverity(situations, hasEnded);
}

const groupOf = (groups: ReturnType<typeof groupsAt>, place: string) =>
  groups.find(({ situations }) => situations.some((one) => one.place.id === placeId(place)))?.key;

describe('places by severity', () => {
  it('has every place once, gravest first', () => {
    const groups = groupsAt('2022-01-05T20:00:00+06:00');
    expect(groups.flatMap(({ situations }) => situations)).toHaveLength(story.places.size);
    expect(groups.map(({ key }) => key)).toContain('severe');
    expect(groups.at(-1)?.key).toBe('not-stated');
  });

  it('puts a lifted place under "ended" while the story runs', () => {
    expect(groupOf(groupsAt('2022-01-25'), 'aktau')).toBe('ended');
  });

  it('puts it under the most severe status it had once the story is over', () => {
    expect(groupOf(groupsAt('2022-03-01', true), 'almaty')).toBe('extreme');
  });

  it('names what contains more first', () => {
    const [first] = groupsAt('2022-03-01', true);
    expect(first?.situations[0]?.place.kind).toBe('country');
    expect(first?.situations.at(-1)?.place.kind).toBe('site');
  });
});
