import { expect, test } from 'vitest';
import { placeId } from '#geo/model/ids.ts';
import { parseMoment } from '#geo/model/moment.ts';
import { figureHistoryOf } from '#geo/situation/figure-history.ts';
import { readRealStory } from '#geo/situation/golden/read-real-story.test-support.ts';
import { tollAt } from '#geo/situation/toll.ts';
import { CHART, figureChartOf } from './figure-chart.ts';

const story = readRealStory();
const moment = (text: string) => {
  const parsed = parseMoment(text, 'Asia/Almaty');
  if (parsed === null) throw new Error(`"${text}" is no moment.`);
  return parsed;
};
const END = moment('2022-02-07');

function chartsAt(text: string) {
  return [...story.places.keys()].flatMap((place) =>
    tollAt(story, place, moment(text)).flatMap((entry) => {
      const history = figureHistoryOf(story, place, entry, moment(text));
      const chart = figureChartOf(history, moment(text), END);
      return chart ? [{ chart, history }] : [];
    }),
  );
}

test('every mark, band and day lies within the drawing', () => {
  for (const { chart } of [...chartsAt('2022-01-09'), ...chartsAt('2023-01-01')]) {
    for (const { x, y } of chart.marks) {
      expect(x).toBeGreaterThanOrEqual(CHART.left);
      expect(x).toBeLessThanOrEqual(CHART.width - CHART.right);
      expect(y).toBeGreaterThanOrEqual(CHART.top);
      expect(y).toBeLessThanOrEqual(CHART.height - CHART.bottom);
    }
    for (const { width, height } of chart.bands) expect(Math.min(width, height)).toBeGreaterThan(0);
    for (const { x } of chart.days) expect(x).toBeGreaterThanOrEqual(CHART.left);
  }
});

test('a larger figure stands higher, from a line that begins at nothing', () => {
  const killed = chartsAt('2023-01-01').find(({ history }) =>
    history.claims.some(({ report }) => report.id === '0109-164-killed'),
  );
  const heightOf = (id: string) =>
    killed?.chart.marks.find(({ claim }) => claim.report.id === id)?.y ?? NaN;
  const newest = killed?.history.claims.at(-1)?.report.id ?? '';
  expect(heightOf(newest)).toBeLessThan(heightOf('0109-164-killed'));
  expect(killed?.chart.values[0]?.value).toBe(0);
});

test('what was claimed after the story ended is told apart', () => {
  const [later] = chartsAt('2023-01-01').filter(({ chart }) => chart.afterX !== null);
  expect(later?.chart.afterX).toBeLessThan(CHART.width - CHART.right);
  expect(chartsAt('2022-01-12').every(({ chart }) => chart.afterX === null)).toBe(true);
});

test('where no number was ever claimed there is no chart', () => {
  const place = placeId('kz');
  const history = { outcome: 'killed', group: 'everyone', steps: [], claims: [] } as const;
  expect(story.places.has(place)).toBe(true);
  expect(figureChartOf(history, END, END)).toBeNull();
});
