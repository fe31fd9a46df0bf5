import type { Position } from 'geojson';
import { nearestCopy, project, unproject, zoomOfWorldSize, type WorldPoint } from './mercator.ts';

/** A box on the Web Mercator square (side 1, y downwards). Its `left` lies in [0, 1); its right side may lie beyond 1. */
export interface WorldBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** `[west, south, east, north]` in degrees, west > east where the box crosses the antimeridian. */
export type DegreeBox = readonly [west: number, south: number, east: number, north: number];

/** The box of the map that shows these degrees. */
export function worldBoxOf([west, south, east, north]: DegreeBox): WorldBox {
  const [left, top] = project([west, north]);
  const [right, bottom] = project([east < west ? east + 360 : east, south]);
  return { left, top, width: right - left, height: bottom - top };
}

/** The degrees a box shows; east may exceed 180 where it crosses the antimeridian. */
export function degreesOf({ left, top, width, height }: WorldBox): DegreeBox {
  const [west = 0, north = 0] = unproject([left, top]);
  const [east = 0, south = 0] = unproject([left + width, top + height]);
  return [west, south, east, north];
}

export const centreOf = ({ left, top, width, height }: WorldBox): WorldPoint => [
  left + width / 2,
  top + height / 2,
];

/** The box with a margin on every side, as a share of its longer side. */
export function padBox({ left, top, width, height }: WorldBox, share: number): WorldBox {
  const margin = Math.max(width, height) * share;
  return {
    left: left - margin,
    top: top - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  };
}

/** The box grown about its centre to at least this many degrees of longitude (or as much of the map in height). */
export function growBox(box: WorldBox, degrees: number): WorldBox {
  const least = degrees / 360;
  const [x, y] = centreOf(box);
  const grow = Math.max(1, least / Math.max(box.width, box.height, Number.MIN_VALUE));
  const side = box.width === 0 && box.height === 0 ? least : 0;
  const width = side || box.width * grow;
  const height = side || box.height * grow;
  return { left: x - width / 2, top: y - height / 2, width, height };
}

/** The zoom, a fraction, at which the box just fits into a window of so many pixels. */
export function zoomToFit(box: WorldBox, { width, height }: Size): number {
  return zoomOfWorldSize(Math.min(width / box.width, height / box.height));
}

/** The smallest part of the map seen by any window between the two shapes (width / height) that fits the box. */
export function boxForWindows(box: WorldBox, narrowest: number, widest: number): WorldBox {
  const [x, y] = centreOf(box);
  const width = Math.max(box.width, box.height * widest);
  const height = Math.max(box.height, box.width / narrowest);
  return { left: x - width / 2, top: y - height / 2, width, height };
}

/** Where a position stands in the box, as shares of its width and height; the nearest copy across the antimeridian. */
export function shareOf(box: WorldBox, position: Position): readonly [x: number, y: number] {
  const [x, y] = project(position);
  const near = nearestCopy(x, box.left + box.width / 2);
  return [(near - box.left) / box.width, (y - box.top) / box.height];
}
