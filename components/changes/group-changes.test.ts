import { expect, test } from 'vitest';
import { parseMoment } from '#geo/model/moment.ts';
import { changesBetween } from '#geo/situation/changes.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { groupChanges } from './group-changes.ts';

const moment = (text: string) => {
  const parsed = parseMoment(text, 'Asia/Almaty');
  if (parsed === null) throw new Error(`"${text}" is no moment.`);
  return parsed;
};

test('what one decree did to many places is told once, and no place is lost', () => {
  const { places } = changesBetween(
    readRealStory(),
    moment('2022-01-05T00:00Z'),
    moment('2022-01-06T00:00Z'),
  );
  const groups = groupChanges(places);
  const idsOf = (changes: typeof places) => changes.map(({ after }) => after.place.id).toSorted();
  expect(idsOf(groups.flat())).toEqual(idsOf(places));
  expect(groups.length).toBeLessThan(places.length / 2);
  for (const group of groups.filter(({ length }) => length > 1)) {
    expect(new Set(group.map(({ status }) => status?.by?.id)).size).toBe(1);
    expect(group.every(({ figures }) => figures.length === 0)).toBe(true);
  }
});
