import type { Position } from 'geojson';
import KDBush from 'kdbush';
import { countUntil } from '#geo/model/count-until.ts';
import type { Moment } from '#geo/model/moment.ts';
import type { ItemsQuery, Selection, TimeSpan } from '#geo/model/ogc.ts';
import type { Bounds } from '#geo/model/place.ts';
import type { Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { boxAround } from '#geo/shape/box-around.ts';
import { flatBoxes } from '#geo/shape/flat-boxes.ts';
import { reportPosition } from './report-position.ts';

/** A story's reports, found by box without looking at each. */
export interface ReportIndex {
  /** In the order of their becoming known. */
  readonly reports: readonly Report[];
  readonly points: KDBush;
  /** Of each point the number of its report. */
  readonly located: readonly number[];
  /** Numbers of the reports that have no position. */
  readonly unlocated: readonly number[];
  /** Null: no report has a position. */
  readonly bounds: Bounds | null;
  /** From the first to the last `reported`; null: there are no reports. */
  readonly span: { readonly first: Moment; readonly last: Moment } | null;
}

/** Builds the index of a story, in n log n of its reports. */
export function indexReports(story: Story): ReportIndex {
  const reports = [...story.reports.values()];
  const positions = reports.map((report) => reportPosition(story, report));
  const located: number[] = [];
  const unlocated: number[] = [];
  for (const [number, position] of positions.entries())
    (position ? located : unlocated).push(number);
  const points = new KDBush(located.length);
  for (const number of located) {
    const [lng = NaN, lat = NaN] = positions[number] ?? [];
    points.add(lng, lat);
  }
  return {
    reports,
    points: points.finish(),
    located,
    unlocated,
    bounds: boundsOf(positions),
    span: spanOf(reports),
  };
}

/** By whole degrees of longitude first: a box around a million points is one around 360 boxes. */
function boundsOf(positions: readonly (Position | null)[]): Bounds | null {
  const boxes = new Map<number, Bounds>();
  for (const position of positions) {
    if (!position) continue;
    const [lng = NaN, lat = NaN] = position;
    const degree = Math.floor(lng);
    const [west, south, east, north] = boxes.get(degree) ?? [lng, lat, lng, lat];
    const [left, right] = [Math.min(west, lng), Math.max(east, lng)];
    boxes.set(degree, [left, Math.min(south, lat), right, Math.max(north, lat)]);
  }
  return boxAround([...boxes.values()]);
}

function spanOf(reports: readonly Report[]): ReportIndex['span'] {
  const [one] = reports;
  if (!one) return null;
  let { first, last } = one.reported;
  for (const { reported } of reports) {
    if (reported.first < first) ({ first } = reported);
    if (reported.last > last) ({ last } = reported);
  }
  return { first, last };
}

/**
 * The reports that a query asks for, in the order of their becoming known. By box or by nothing it looks at what it
 * finds alone, by time at every report known.
 */
export function selectReports(index: ReportIndex, query: ItemsQuery): Selection<Report> {
  const { reports } = index;
  const { box, time, offset, limit } = query;
  const known = countUntil(reports, query.moment, ({ knownFrom }) => knownFrom);
  const end = offset + limit;
  if (box === null && time === null) {
    return { matched: known, page: reports.slice(offset, Math.min(end, known)) };
  }
  const candidates =
    box === null ? reports.slice(0, known) : numbersIn(index, box, known).map((n) => reports[n]);
  const matching = candidates.filter((report) => report && (!time || isIn(time, report)));
  return { matched: matching.length, page: matching.slice(offset, end).flatMap((r) => r ?? []) };
}

/** What has no position is in every box (/req/core/fc-bbox-response). */
function numbersIn({ points, located, unlocated }: ReportIndex, box: Bounds, known: number) {
  const found = new Set(flatBoxes(box).flatMap((part) => points.range(...part)));
  const numbers = [...[...found].map((point) => located[point] ?? Infinity), ...unlocated];
  return numbers.filter((number) => number < known).toSorted((one, other) => one - other);
}

const isIn = ({ first, last }: TimeSpan, { reported }: Report) =>
  (first === null || reported.last >= first) && (last === null || reported.first <= last);
