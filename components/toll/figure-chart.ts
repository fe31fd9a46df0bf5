import { scaleLinear, scaleTime, scaleUtc } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { Moment } from '#geo/model/moment.ts';
import { numberOf } from '#geo/situation/compare-figures.ts';
import type { FigureHistory } from '#geo/situation/figure-history.ts';
import type { Claim } from '#geo/situation/toll.ts';

/** Units of the drawing. */
export const CHART = { width: 420, height: 190, left: 48, right: 16, top: 10, bottom: 26 } as const;

interface ChartMark {
  readonly claim: Claim;
  readonly x: number;
  readonly y: number;
}

/** The drawing of a figure's history: lines, bands and marks in the units of `CHART`. */
export interface FigureChart {
  readonly lines: readonly string[];
  readonly bands: readonly { x: number; y: number; width: number; height: number }[];
  readonly marks: readonly ChartMark[];
  readonly values: readonly { value: number; y: number }[];
  readonly days: readonly { moment: Date; x: number }[];
  /** Where the time after the story's own begins, drawn narrower; null: it all lies within. */
  readonly afterX: number | null;
}

const HOUR = 3_600_000;
/** The share of the width that the story's own time keeps when claims came later. */
const OWN_SHARE = 0.8;
const VALUE_TICKS = 4;
const DAY_TICKS = 3;
const DAY = 24 * HOUR;

/**
 * Draws a history up to a moment. Scales and ticks are d3's.
 * @param end The end of the story's own time; claims after it share a narrower part of the width.
 * @returns null where there is no number to draw.
 */
export function figureChartOf(
  { steps, claims }: FigureHistory,
  moment: Moment,
  end: Moment | null,
): FigureChart | null {
  const numbers = claims.flatMap((claim) => {
    const value = numberOf(claim.report.casualties.figure);
    return value === null ? [] : [{ claim, value }];
  });
  const first = Math.min(...numbers.map(({ claim }) => claim.report.knownFrom));
  if (numbers.length === 0) return null;
  const last = Math.max(...numbers.map(({ claim }) => claim.report.knownFrom), first + HOUR);
  const until = Math.min(moment, last + (last - first) * 0.05);
  const isAfter = end !== null && first < end && until > end;
  const x = timeScale(first, until, isAfter ? end : null);
  const most = Math.max(...numbers.map(({ value }) => value), 1);
  const y = scaleLinear([0, most], [CHART.height - CHART.bottom, CHART.top]).nice(VALUE_TICKS);
  const endOf = (step: { until: Moment | null }) => x(Math.min(step.until ?? until, until));
  return {
    lines: connected(steps).map((run) => stepLine(run, x, y, endOf)),
    bands: steps
      .filter(({ low, high }) => low !== high)
      .map((step) => ({
        x: x(step.from),
        y: y(step.high),
        width: Math.max(1, endOf(step) - x(step.from)),
        height: y(step.low) - y(step.high),
      })),
    marks: numbers.map(({ claim, value }) => ({
      claim,
      x: x(claim.report.knownFrom),
      y: y(value),
    })),
    values: y
      .ticks(VALUE_TICKS)
      .filter(Number.isInteger)
      .map((value) => ({ value, y: y(value) })),
    days: isAfter ? [...daysOn(x, end), { moment: new Date(last), x: x(last) }] : daysOn(x, until),
    afterX: isAfter ? x(end) : null,
  };
}

type TimeScale = (moment: number) => number;

function timeScale(first: number, until: number, end: number | null) {
  const [left, right] = [CHART.left, CHART.width - CHART.right];
  if (end === null) return scaleTime([first, until], [left, right]);
  const middle = left + (right - left) * OWN_SHARE;
  return scaleTime([first, end, until], [left, middle, right]);
}

function daysOn(x: ReturnType<typeof timeScale>, last: number) {
  const [first] = x.domain();
  const own = scaleUtc([first ?? last, last], [0, 1]);
  const ticks = own.ticks(DAY_TICKS).map((moment) => ({ moment, x: x(moment) }));
  // Several hours of one day would be called the same.
  return ticks.filter(({ moment }) => moment.getTime() % DAY === 0);
}

type Steps = FigureHistory['steps'];

/** Runs of steps without a gap between them: in a gap no number was stated. */
function connected(steps: Steps): Steps[] {
  const runs: Steps[number][][] = [];
  for (const step of steps) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.until === step.from) run.push(step);
    else runs.push([step]);
  }
  return runs;
}

/** Along the higher figure; a band shows down to the lower one. */
function stepLine(
  run: Steps,
  x: TimeScale,
  y: (value: number) => number,
  endOf: (step: Steps[number]) => number,
): string {
  const points = run.map((step): [number, number] => [x(step.from), y(step.high)]);
  const last = run.at(-1);
  const end: [number, number][] = last ? [[endOf(last), y(last.high)]] : [];
  return line().curve(curveStepAfter).digits(1)([...points, ...end]) ?? '';
}
