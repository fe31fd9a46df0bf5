import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeId, type PlaceId } from '#geo/model/ids.ts';
import { momentOf, parseMoment, type Moment } from '#geo/model/moment.ts';
import { changesBetween } from './changes.ts';
import { numberOf } from './compare-figures.ts';
import { readRealStory } from './golden/read-real-story.test-support.ts';
import { situationAt } from './situation.ts';
import type { TollEntry } from './toll.ts';

const story = readRealStory();
function at(text: string) {
  const moment = parseMoment(text, 'Asia/Almaty');
  if (moment === null) throw new Error(`"${text}" is no moment.`);
  return moment;
}
const headlineOf = (entry: TollEntry | null) =>
  entry?.headline ? numberOf(entry.headline.report.casualties.figure) : null;
const changesAt = (place: string, since: string, until: string) =>
  changesBetween(story, at(since), at(until)).places.find(
    ({ after }) => after.place.id === placeId(place),
  );

describe('what changed in the story of Kazakhstan', () => {
  test('on the night of 5 January Nur-Sultan came under the state of emergency', () => {
    const change = changesAt('nur-sultan', '2022-01-05T09:00Z', '2022-01-05T18:00Z');
    expect(change?.status?.before.kind).toBe('not-stated');
    expect(change?.status?.after).toMatchObject({
      kind: 'in-force',
      state: { measure: 'state-of-emergency' },
    });
    expect(change?.status?.by?.kind).toBe('emergency');
  });

  test('the 164 of 9 January were claimed, and taken back half an hour later', () => {
    const claimed = changesAt('kz', '2022-01-09T12:00Z', '2022-01-09T15:00Z');
    expect(claimed?.figures.map(({ after }) => headlineOf(after))).toContain(164);
    const denied = changesBetween(story, at('2022-01-09T15:00Z'), at('2022-01-09T15:33Z'));
    expect(denied.withdrawn.map(({ report }) => report.id)).toContain('0109-164-killed');
    const back = denied.places.find(({ after }) => after.place.id === 'kz');
    const fallen = back?.figures.find(({ before }) => headlineOf(before) === 164);
    expect(headlineOf(fallen?.after ?? null)).not.toBe(164);
    expect(fallen?.by?.links.denies).toContain('0109-164-killed');
  });

  test('a state of emergency that ran out as announced changed by no report', () => {
    const places = changesBetween(story, at('2022-01-18T12:00Z'), at('2022-01-19T12:00Z')).places;
    const ended = places.filter(({ status }) => status?.after.kind === 'ended');
    expect(ended.length).toBeGreaterThan(0);
  });

  test('nothing changes between a moment and itself, nor backwards', () => {
    const moment = at('2022-01-09T15:00Z');
    for (const since of [moment, at('2022-02-01')]) {
      const { places, photos, withdrawn, reportCount } = changesBetween(story, since, moment);
      expect([places, photos, withdrawn, reportCount]).toEqual([[], [], [], 0]);
    }
  });

  test('at any two moments: each place that is named has changed, and each new report counts once', () => {
    const first = at('2022-01-01').valueOf();
    const last = at('2022-02-10').valueOf();
    const moments = fc.tuple(
      fc.integer({ min: first, max: last }),
      fc.integer({ min: first, max: last }),
      fc.integer({ min: first, max: last }),
    );
    fc.assert(
      fc.property(moments, (drawn) => {
        const [since = 0, between = 0, until = 0] = drawn.toSorted((one, other) => one - other);
        const count = (from: number, to: number) =>
          changesBetween(story, momentOf(from), momentOf(to)).reportCount;
        expect(count(since, between) + count(between, until)).toBe(count(since, until));
        const { places } = changesBetween(story, momentOf(since), momentOf(until));
        for (const { after, status, figures } of places) {
          expect(after).toEqual(situationAt(story, after.place.id, momentOf(until)));
          expect(status !== null || figures.length > 0).toBe(true);
        }
      }),
      { numRuns: 12 },
    );
  });

  test('of a place, what changed there and inside it alone', () => {
    const [since, until] = [at('2022-01-05T00:00Z'), at('2022-01-20T00:00Z')];
    const whole = changesBetween(story, since, until);
    for (const { id } of story.places.values()) {
      const isInside = (other: PlaceId) => story.places.get(other)?.path.includes(id);
      const there = changesBetween(story, since, until, id);
      expect(there.places).toEqual(whole.places.filter(({ after }) => isInside(after.place.id)));
      expect(there.withdrawn).toEqual(
        whole.withdrawn.filter(({ report }) => isInside(report.place)),
      );
      const known = (moment: Moment) => situationAt(story, id, moment).timeline.length;
      expect(there.reportCount).toBe(known(until) - known(since));
    }
  });
});
