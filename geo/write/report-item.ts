import type { Point } from 'geojson';
import type { PositionOf } from '#geo/model/derived.ts';
import type { Report } from '#geo/model/report.ts';
import { endingAt, type Ending } from '#geo/situation/standing.ts';
import { STANDS } from '#geo/words/data-headings.ts';
import type { DataSetting } from './data-set.ts';
import { reportPosition } from './report-position.ts';

/** A report as an export tells it. */
export interface ReportItem {
  readonly report: Report;
  /** How its claim had ended by the moment. */
  readonly ending: Ending | null;
  readonly setting: DataSetting;
}

export const reportItem = (report: Report, setting: DataSetting): ReportItem => ({
  report,
  ending: endingAt(setting.story, report, setting.moment),
  setting,
});

/** "stands", or how the claim ended and by whom. */
export function stateWords({ report, ending, setting: { story, words } }: ReportItem): string {
  return ending ? words.ending(report, ending, story) : STANDS[words.language];
}

/** A report's own point or its place's; whose it is, is said with it. */
export function pointOf({ report, setting: { story } }: ReportItem): {
  readonly point: Point | null;
  readonly positionOf: PositionOf;
} {
  const position = reportPosition(story, report);
  if (!position) return { point: null, positionOf: 'none' };
  const point: Point = { type: 'Point', coordinates: [...position] };
  return { point, positionOf: report.position ? 'report' : 'place' };
}
