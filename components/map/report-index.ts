import Supercluster, { type ClusterFeature, type PointFeature } from 'supercluster';
import { MAX_ZOOM } from '#geo/links/parameters.ts';
import type { MapReport } from '#geo/write/map-model.ts';
import { addCounts, countsOfOne, type ReportCounts } from './report-counts.ts';
import type { MapWindow } from './seen-places.ts';

/** Pixels between marks: as wide as one with three shapes and their numbers. */
const RADIUS_PIXELS = 64;
/** Of the tiles by which zooms count; supercluster's own are of 512. */
const TILE_PIXELS = 256;

interface Point {
  readonly report: MapReport;
}
interface Counted {
  counts: ReportCounts;
}

/** Reports with points of their own, clustered once for every zoom. */
export type ReportIndex = Supercluster<Point, Counted>;
type Found = ClusterFeature<Counted> | PointFeature<Point>;

export function indexReports(reports: readonly MapReport[]): ReportIndex {
  const index: ReportIndex = new Supercluster<Point, Counted>({
    radius: RADIUS_PIXELS,
    extent: TILE_PIXELS,
    maxZoom: MAX_ZOOM,
    map: ({ report }) => ({ counts: countsOfOne(report) }),
    reduce: (sum, { counts }) => {
      sum.counts = addCounts(sum.counts, counts);
    },
  });
  return index.load(
    reports.flatMap((report) => {
      if (!report.position) return [];
      const geometry = { type: 'Point' as const, coordinates: [...report.position] };
      return [{ type: 'Feature' as const, properties: { report }, geometry }];
    }),
  );
}

/** A single report, or several as one. The key holds while the map stays at a zoom. */
export type ReportMark = { readonly key: string; readonly position: readonly number[] } & (
  | { readonly kind: 'report'; readonly report: MapReport }
  | { readonly kind: 'cluster'; readonly id: number; readonly counts: ReportCounts }
);

/** The marks in a window, in the copy of the world that it shows. */
export function marksIn(index: ReportIndex, { zoom, degrees }: MapWindow): ReportMark[] {
  const [west, , east] = degrees;
  const middle = (west + east) / 2;
  return index.getClusters([...degrees], Math.floor(zoom)).map((found) => {
    const [lng = NaN, lat = NaN] = found.geometry.coordinates;
    const world = Math.round((middle - lng) / 360);
    return markOf(found, [lng + 360 * world, lat]);
  });
}

function markOf(found: Found, position: readonly number[]): ReportMark {
  if (!isCluster(found)) {
    const { report } = found.properties;
    return { kind: 'report', key: report.id, position, report };
  }
  const { cluster_id: id, counts } = found.properties;
  return { kind: 'cluster', key: keyOf(found), position, id, counts };
}

const isCluster = (found: Found): found is ClusterFeature<Counted> => 'cluster' in found.properties;

const keyOf = (found: Found) =>
  isCluster(found) ? `cluster ${found.properties.cluster_id}` : found.properties.report.id;

/** How a cluster opens: by zoom, onto its first part; or, where zoom cannot part it, into a list. */
export type ClusterOpening =
  | { readonly kind: 'zoom'; readonly zoom: number; readonly firstKey: string }
  | { readonly kind: 'list'; readonly reports: readonly MapReport[] };

export function openingOf(index: ReportIndex, id: number, lastZoom: number): ClusterOpening {
  const zoom = index.getClusterExpansionZoom(id);
  if (zoom <= lastZoom) return { kind: 'zoom', zoom, firstKey: firstPartOf(index, id) };
  const leaves = index.getLeaves(id, Infinity);
  return { kind: 'list', reports: leaves.map(({ properties }) => properties.report) };
}

/** A cluster may be one cluster for some zooms more before it parts. */
function firstPartOf(index: ReportIndex, id: number): string {
  const [first, ...others] = index.getChildren(id);
  if (!first) return '';
  return others.length === 0 && isCluster(first)
    ? firstPartOf(index, first.properties.cluster_id)
    : keyOf(first);
}
