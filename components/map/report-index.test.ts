import { describe, expect, test } from 'vitest';
import { placeId, reportId } from '#geo/model/ids.ts';
import { REPORT_KINDS } from '#geo/model/report.ts';
import type { MapReport } from '#geo/write/map-model.ts';
import { countReports, totalOf } from './report-counts.ts';
import { indexReports, marksIn, openingOf, type ReportMark } from './report-index.ts';

const WORLD = [-180, -85, 180, 85] as const;
const LAST_ZOOM = 12;

function reportAt(number: number, position: readonly [number, number]): MapReport {
  const kind = REPORT_KINDS[number % REPORT_KINDS.length] ?? 'incident';
  return {
    id: reportId(`report-${number}`),
    kind,
    place: placeId('somewhere'),
    position: [...position],
    hasEnded: number % 7 === 0,
    title: kind,
    when: '5 January 2022',
    href: `/reports/${number}`,
  };
}

/** A spread without a random generator: the fractional parts of multiples of two irrational numbers. */
const spread = (number: number): readonly [number, number] => [
  70 + ((number * Math.SQRT2) % 1) * 10,
  42 + ((number * Math.E) % 1) * 6,
];
const MANY = Array.from({ length: 3000 }, (_, number) =>
  // Every tenth where the one before it is.
  reportAt(number, spread(number % 10 === 9 ? number - 1 : number)),
);

const countsOf = (mark: ReportMark) =>
  mark.kind === 'cluster' ? mark.counts : countReports([mark.report]);
const sizeOf = (mark: ReportMark) => totalOf(countsOf(mark));

describe('three thousand reports', () => {
  const index = indexReports(MANY);
  const marksAt = (zoom: number) => marksIn(index, { zoom, degrees: WORLD });

  test.each([2, 5, 8, 8.75, 10, 12])('are all told at zoom %d, kind by kind', (zoom) => {
    const all = countReports(MANY);
    const told = marksAt(zoom).map(countsOf);
    for (const kind of REPORT_KINDS) {
      for (const part of ['standing', 'ended'] as const) {
        const sum = told.reduce((total, counts) => total + (counts[part][kind] ?? 0), 0);
        expect([part, kind, sum]).toEqual([part, kind, all[part][kind]]);
      }
    }
  });

  const openings = [...marksAt(7), ...marksAt(9)].flatMap((mark) =>
    mark.kind === 'cluster' ? [{ mark, opening: openingOf(index, mark.id, LAST_ZOOM) }] : [],
  );

  test('part at the zoom at which their cluster opens', () => {
    const parts = openings.flatMap(({ mark, opening }) => {
      if (opening.kind === 'list') return [];
      const first = marksAt(opening.zoom).find(({ key }) => key === opening.firstKey);
      return [{ whole: sizeOf(mark), part: first ? sizeOf(first) : Infinity }];
    });
    expect(parts.length).toBeGreaterThan(100);
    expect(parts.filter(({ whole, part }) => part >= whole)).toEqual([]);
  });

  test('are listed where no zoom parts them', () => {
    const lists = openings.flatMap(({ mark, opening }) =>
      opening.kind === 'list' ? [{ whole: sizeOf(mark), listed: opening.reports.length }] : [],
    );
    expect(lists.length).toBeGreaterThan(10);
    expect(lists.filter(({ whole, listed }) => whole !== listed)).toEqual([]);
  });
});

describe('reports at one point', () => {
  const index = indexReports([1, 2, 3].map((number) => reportAt(number, [71, 43])));

  test('are listed, at the last zoom too', () => {
    const [mark, ...others] = marksIn(index, { zoom: LAST_ZOOM, degrees: WORLD });
    expect(others).toEqual([]);
    const opening = mark?.kind === 'cluster' ? openingOf(index, mark.id, LAST_ZOOM) : null;
    expect(opening?.kind === 'list' && opening.reports.map(({ id }) => id).toSorted()).toEqual([
      'report-1',
      'report-2',
      'report-3',
    ]);
  });
});

test('marks stand in the copy of the world that the window shows', () => {
  const index = indexReports([reportAt(1, [-179.9, -17])]);
  const [mark] = marksIn(index, { zoom: 9, degrees: [179, -18, 181, -16] });
  expect(mark?.position[0]).toBeCloseTo(180.1, 9);
});

test('reports without a point of their own stand nowhere', () => {
  const index = indexReports([{ ...reportAt(1, [71, 43]), position: null }]);
  expect(marksIn(index, { zoom: 9, degrees: WORLD })).toEqual([]);
});
