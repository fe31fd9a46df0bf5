import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceId } from '#geo/model/ids.ts';
import { momentOf, type Moment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { buildIndex, orderReports } from './build-index.ts';
import { readRealStory } from './golden/read-real-story.test-support.ts';
import { measureHistoryAt } from './measure-history.ts';
import { situationAt, type Situation } from './situation.ts';
import type { Claim, TollEntry } from './toll.ts';
import { turnsOf } from './turns.ts';

const story = readRealStory();
const reports = [...story.reports.values()];
const places = [...story.places.keys()];

const anyPlace = fc.constantFrom(...places);
const anyMoment = fc
  .tuple(fc.constantFrom(...reports.map(({ knownFrom }) => knownFrom)), fc.constantFrom(-1, 0, 1))
  .map(([known, shift]) => momentOf(known + shift));

function storyOf(some: readonly Report[]): Story {
  const ordered = orderReports(some);
  const byId = new Map(ordered.map((report) => [report.id, report]));
  return { ...story, reports: byId, index: buildIndex(ordered, story.places) };
}

const rootOf = (some: Story) => placeOf(some, some.settings.root);

function placeOf(some: Story, id: PlaceId): Place {
  const place = some.places.get(id);
  if (!place) throw new Error(`The story has no place "${id}".`);
  return place;
}

const historyAt = (some: Story, id: PlaceId, moment: Moment) =>
  measureHistoryAt(some, placeOf(some, id), moment);

const claimsOf = (entry: TollEntry): Claim[] => [
  ...(entry.headline ? [entry.headline] : []),
  ...(entry.dispute?.kind === 'range'
    ? [entry.dispute.low, ...entry.dispute.between, entry.dispute.high]
    : (entry.dispute?.claims ?? [])),
  ...entry.alsoClaimed,
  ...entry.earlier,
  ...entry.ended,
  ...entry.events.flat(),
  ...entry.subsets,
];

function idsShown({ toll, timeline }: Situation): Set<string> {
  const claims = toll.flatMap(claimsOf).map(({ report }) => report.id);
  return new Set([...claims, ...timeline.map(({ report }) => report.id)]);
}

describe('a situation', () => {
  it('is never changed by a report that became known after the moment', () => {
    fc.assert(
      fc.property(anyPlace, anyMoment, (place, moment) => {
        const known = storyOf(reports.filter(({ knownFrom }) => knownFrom <= moment));
        expect(situationAt(known, place, moment)).toEqual(situationAt(story, place, moment));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same whatever the order of the reports', () => {
    const shuffled = fc.shuffledSubarray(reports, { minLength: reports.length });
    fc.assert(
      fc.property(shuffled, anyPlace, anyMoment, (order, place, moment) => {
        expect(situationAt(storyOf(order), place, moment)).toEqual(
          situationAt(story, place, moment),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('still shows every claim that was known, however it ended', () => {
    fc.assert(
      fc.property(anyPlace, anyMoment, (place, moment) => {
        const filed = reports.filter(
          (report) => report.place === place && report.knownFrom <= moment,
        );
        const shown = idsShown(situationAt(story, place, moment));
        for (const { id } of filed) expect(shown).toContain(id);
        const claims = situationAt(story, place, moment).toll.flatMap(claimsOf);
        const figures = filed.filter(({ kind }) => kind === 'casualties').map(({ id }) => id);
        const claimed = new Set(claims.map(({ report }) => report.id));
        expect([...claimed].toSorted()).toEqual(figures.toSorted());
      }),
      { numRuns: 300 },
    );
  });

  it('is the same whatever moments were asked for before', () => {
    const anyTurn = fc
      .constantFrom(...turnsOf(story, rootOf(story), 'inside'))
      .chain((turn) => fc.constantFrom(-1, 0, 1).map((shift) => momentOf(turn + shift)));
    fc.assert(
      fc.property(fc.array(anyTurn, { minLength: 2, maxLength: 5 }), anyPlace, (moments, place) => {
        for (const moment of moments) {
          const anew = storyOf(reports);
          expect(situationAt(story, place, moment)).toEqual(situationAt(anew, place, moment));
          expect(historyAt(story, place, moment)).toEqual(historyAt(anew, place, moment));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes its headlines from claims about exactly the place', () => {
    fc.assert(
      fc.property(anyPlace, anyMoment, (place, moment) => {
        const { toll } = situationAt(story, place, moment);
        const claimedOf = toll.flatMap(({ headline }) => headline?.report.place ?? []);
        expect(new Set([...claimedOf, place])).toEqual(new Set([place]));
      }),
    );
  });
});

it('knows nothing before the first report and forgets nothing at the end', () => {
  const first = Math.min(...reports.map(({ knownFrom }) => knownFrom));
  const last = Math.max(...reports.map(({ knownFrom }) => knownFrom));
  expect(reportsKnownAt(momentOf(first - 1))).toBe(0);
  expect(reportsKnownAt(momentOf(last))).toBe(reports.length);
});

function reportsKnownAt(moment: Moment): number {
  return situationAt(story, story.settings.root, moment).timeline.length;
}
