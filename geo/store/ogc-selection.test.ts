import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportId } from '#geo/model/ids.ts';
import { momentOf } from '#geo/model/moment.ts';
import type { Bounds } from '#geo/model/place.ts';
import type { Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { indexReports, selectReports } from '#geo/write/report-selection.ts';
import { getStories } from './get-stories.ts';

/** The index finds what a look at each report finds. */

async function readPattern() {
  for (const story of (await getStories()).stories.values()) {
    for (const report of story.reports.values()) return { story, report };
  }
  throw new Error('The story that the project ships with is not there.');
}

const { story: real, report: pattern } = await readPattern();

const lng = fc.oneof(
  fc.integer({ min: -180, max: 180 }),
  fc.double({ min: -180, max: 180, noNaN: true }),
);
const lat = fc.oneof(
  fc.integer({ min: -90, max: 90 }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);
const position = fc.option(fc.tuple(lng, lat), { freq: 6 });
const boxes = fc
  .tuple(lng, lat, lng, lat)
  .map(([west, one, east, other]): Bounds => [
    west,
    Math.min(one, other),
    east,
    Math.max(one, other),
  ]);
const day = fc.integer({ min: 0, max: 40 });

const NOWHERE: Story = { ...real, places: new Map() };

function storyOf(positions: readonly (readonly [number, number] | null)[]): Story {
  const reports = positions.map((at, number): Report => {
    const moment = momentOf(number);
    const reported = { ...pattern.reported, first: moment, last: moment };
    return {
      ...pattern,
      id: reportId(`r${number}`),
      position: at && [...at],
      knownFrom: moment,
      reported,
    };
  });
  return { ...NOWHERE, reports: new Map(reports.map((report) => [report.id, report])) };
}

/** On the antimeridian a point has two longitudes. */
function isIn([west, south, east, north]: Bounds, at: readonly number[]): boolean {
  const [x = NaN, y = NaN] = at;
  const longitudes = Math.abs(x) === 180 ? [-180, 180] : [x];
  const isBetween = (degrees: number) =>
    west <= east ? degrees >= west && degrees <= east : degrees >= west || degrees <= east;
  return y >= south && y <= north && longitudes.some(isBetween);
}

test('a box, a time and a moment find what a look at each report finds, in the same order', () => {
  fc.assert(
    fc.property(
      fc.array(position, { maxLength: 40 }),
      fc.option(boxes),
      fc.option(fc.tuple(day, day)),
      day,
      (positions, box, days, moment) => {
        const story = storyOf(positions);
        const [first, last] = days ? [Math.min(...days), Math.max(...days)] : [0, 100];
        const expected = [...story.reports.values()].filter(
          ({ knownFrom, position: at }) =>
            knownFrom <= moment &&
            knownFrom >= first &&
            knownFrom <= last &&
            (box === null || at === null || isIn(box, at)),
        );
        const time = days && { first: momentOf(first), last: momentOf(last) };
        const query = { box, time, moment: momentOf(moment), limit: 1000, offset: 0 };
        const found = selectReports(indexReports(story), query);
        expect(found.page.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
        expect(found.matched).toBe(expected.length);
      },
    ),
  );
});

test('the bounds of the index hold every report', () => {
  fc.assert(
    fc.property(fc.array(position, { maxLength: 40 }), (positions) => {
      const { bounds } = indexReports(storyOf(positions));
      const outside = positions.filter((at) => at !== null && !(bounds && isIn(bounds, at)));
      expect(outside).toEqual([]);
    }),
  );
});
