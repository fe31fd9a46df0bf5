import fc from 'fast-check';
import { expect, it } from 'vitest';
import { momentOf } from '#geo/model/moment.ts';
import type { Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { buildIndex, orderReports } from './build-index.ts';
import { emergencyAt } from './emergency.ts';
import { readRealStory } from './golden/read-real-story.test-support.ts';
import { measureHistoryAt } from './measure-history.ts';
import { stretchesAt } from './measure-stretches.ts';

const story = readRealStory();
const reports = [...story.reports.values()];
const places = [...story.places.values()];

const anyPlace = fc.constantFrom(...places);
const anyMoment = fc
  .tuple(
    fc.constantFrom(...reports.map(({ knownFrom }) => knownFrom)),
    fc.constantFrom(-1, 0, 1, 43_200_000, 864_000_000),
  )
  .map(([known, shift]) => momentOf(known + shift));

function storyOf(some: readonly Report[]): Story {
  const ordered = orderReports(some);
  const byId = new Map(ordered.map((report) => [report.id, report]));
  return { ...story, reports: byId, index: buildIndex(ordered, story.places) };
}

it('no mark and no end is later than the moment, and no report is told before it was known', () => {
  fc.assert(
    fc.property(anyPlace, anyMoment, (place, moment) => {
      for (const { stretches } of measureHistoryAt(story, place, moment)) {
        for (const { to, from, marks } of stretches) {
          expect(to ?? moment).toBeLessThanOrEqual(moment);
          expect(to ?? Infinity).toBeGreaterThanOrEqual(from ?? -Infinity);
          for (const { on, report } of marks) {
            expect(on).toBeLessThanOrEqual(moment);
            expect(report.knownFrom).toBeLessThanOrEqual(moment);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('nothing is changed by a report that became known after the moment', () => {
  fc.assert(
    fc.property(anyPlace, anyMoment, (place, moment) => {
      const known = storyOf(reports.filter(({ knownFrom }) => knownFrom <= moment));
      expect(measureHistoryAt(known, place, moment)).toEqual(
        measureHistoryAt(story, place, moment),
      );
    }),
    { numRuns: 100 },
  );
});

it('what a place without units shows of a measure is one of its stretches', () => {
  const withoutUnits = fc.constantFrom(...places.filter(({ units }) => units.length === 0));
  fc.assert(
    fc.property(withoutUnits, anyMoment, (place, moment) => {
      const stretches = stretchesAt(story, place, moment);
      const { measures } = emergencyAt(story, place, moment);
      expect(new Set(stretches.map(({ measure }) => measure))).toEqual(
        new Set(measures.map(({ measure }) => measure)),
      );
      for (const { measure, phase, through, since, until, end } of measures) {
        expect(stretches).toContainEqual(
          expect.objectContaining({ measure, phase, through, since, until, ...(end && { end }) }),
        );
      }
    }),
    { numRuns: 300 },
  );
});
