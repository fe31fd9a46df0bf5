import { nearestCopy, project, worldSize } from '#geo/shape/mercator.ts';
import type { Anchor, LabelRequest } from '#geo/shape/place-labels.ts';
import { textWidth } from '#geo/shape/text-width.ts';
import type { BasemapName } from '#geo/write/basemap.ts';
import type { MapPlace } from '#geo/write/map-model.ts';
import {
  basemapLabelOf,
  COUNT_GAP,
  COUNTED_SHAPES,
  LABELS,
  REPORT_GLYPH,
  REPORTS_FROM_ZOOM,
  symbolRadius,
} from './style.ts';

const CITY_ANCHORS: readonly Anchor[] = ['right', 'left', 'above', 'below'];
const REGION_ANCHORS: readonly Anchor[] = ['below', 'above', 'right', 'left'];

const NAME_ANCHORS = {
  city: ['right', 'left', 'above', 'below'],
  country: ['centre', 'above', 'below'],
} as const satisfies Record<BasemapName['kind'], readonly Anchor[]>;

/** By what names are laid out. */
export interface Scale {
  readonly zoom: number;
  /** The x about which the copies of the world are shown. */
  readonly near: number;
}

/** What a name of the basemap asks for, in pixels of the world at the zoom. */
export function nameRequestOf(name: BasemapName, { zoom, near }: Scale): LabelRequest {
  const side = worldSize(zoom);
  const [x, y] = project(name.position);
  const { size, spacing, radius, isUpperCase } = basemapLabelOf(name);
  const text = isUpperCase ? name.name.toLocaleUpperCase() : name.name;
  return {
    id: name.id,
    x: nearestCopy(x, near) * side,
    y: y * side,
    radius,
    width: textWidth(text) * size + text.length * spacing,
    height: LABELS.height,
    anchors: NAME_ANCHORS[name.kind],
  };
}

/** A layout for a size of window holds for larger ones, up to one zoom nearer. */
const ROOM_FOR_COUNTS_FROM_ZOOM = REPORTS_FROM_ZOOM - 1;
/** Whether a place's name has its reports' counts under it. */
export const isCountedAt = (zoom: number) => zoom >= ROOM_FOR_COUNTS_FROM_ZOOM;

export interface PlaceRequest extends LabelRequest {
  readonly isRegion: boolean;
}

/** What a place of the story asks for, in the same pixels. */
export function requestOf(
  { id, kind, name, position, toll, reportCount }: MapPlace,
  { zoom, near }: Scale,
): PlaceRequest {
  const side = worldSize(zoom);
  const [x, y] = project(position ?? []);
  const isRegion = kind === 'region';
  const isCounted = isCountedAt(zoom) && reportCount > 0;
  const size = isRegion ? LABELS.regionSize : kind === 'site' ? LABELS.siteSize : LABELS.citySize;
  return {
    id,
    x: nearestCopy(x, near) * side,
    y: y * side,
    radius: symbolRadius(kind, toll),
    width: Math.max(textWidth(name) * size, isCounted ? widthOfCount(reportCount) : 0),
    height: LABELS.height,
    further: isCounted ? LABELS.countHeight : 0,
    anchors: isRegion ? REGION_ANCHORS : CITY_ANCHORS,
    isRegion,
  };
}

/** Of so many reports by kind, where each of the shapes has as many and as many are left over: enough for any. */
function widthOfCount(count: number): number {
  const shapes = Math.min(COUNTED_SHAPES, count);
  const digits = textWidth(`${count}`) * LABELS.countSize;
  const rest = count > shapes ? textWidth('+') * LABELS.countSize + digits : 0;
  return shapes * (REPORT_GLYPH + digits + COUNT_GAP) + rest;
}
