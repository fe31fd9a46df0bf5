import type { Moment } from '#geo/model/moment.ts';
import { countByUnit, LENGTH_OF, shareOfTime, type TimeSpan, type TimeUnit } from './time-span.ts';

/** The bars are drawn in a box of this size and stretched to the bar's. */
export const HISTOGRAM = { width: 1000, height: 100 } as const;

/** Less than a pixel of a phone would not be seen. */
const LEAST_WIDTH = 4;
/** A single report beside a day of thirty. */
const LEAST_HEIGHT = 8;
const GAP = 0.16;

/** One bar a day or hour, as high as it has reports: the path of them all. */
export function histogramOf(
  times: readonly Moment[],
  span: TimeSpan,
  unit: TimeUnit,
  zone: string,
): string {
  const inSpan = times.filter((time) => time >= span.from && time <= span.end);
  const counts = countByUnit(inSpan, unit, zone);
  const most = Math.max(1, ...counts.values());
  return [...counts]
    .map(([start, count]) => {
      const x = shareOfTime(span, start) * HISTOGRAM.width;
      const right = shareOfTime(span, start + LENGTH_OF[unit]) * HISTOGRAM.width;
      const width = Math.max(LEAST_WIDTH, (right - x) * (1 - GAP));
      const height = LEAST_HEIGHT + (HISTOGRAM.height - LEAST_HEIGHT) * (count / most);
      return `M${round(x)} ${HISTOGRAM.height}v${round(-height)}h${round(width)}v${round(height)}z`;
    })
    .join('');
}

const round = (value: number) => Number(value.toFixed(1));
