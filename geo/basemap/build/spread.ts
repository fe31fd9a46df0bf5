// From which zoom a city is shown: by its weight, and so that names lie evenly. Where many large cities crowd, the
// lesser ones wait; where there is little else, a small town comes early.
import type { Position } from 'geojson';
import type { City } from './place-types.ts';

/** Weight wanted at each zoom. */
const WEIGHT_AT_ZOOM: readonly (readonly [zoom: number, weight: number])[] = [
  [2, 9_000_000],
  [3, 4_000_000],
  [4, 1_500_000],
  [5, 500_000],
  [6, 150_000],
  [7, 50_000],
  [8, 20_000],
  [9, 0],
];
export const LAST_LABEL_ZOOM = 10;
/** Pixels that a name needs around its point. */
const CROWDED_PIXELS = 26;
/** With this much room a city needs only a part of the weight. */
const LONELY_PIXELS = 100;
const LONELY_PART = 1 / 6;
/** Nearer to a larger city than this at the last zoom, a place not named by hand is its suburb: left out. */
const SUBURB_PIXELS = 40;
const TILE_PIXELS = 256;

interface Shown {
  city: City;
  zoom: number;
  rank: number;
}

/** Web Mercator, the world being 1 across. */
function project([longitude = 0, latitude = 0]: Position): [number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Points in cells as wide as the distance asked for, so that nine cells hold all that is nearer. */
class Room {
  readonly #cells = new Map<string, [number, number][]>();
  readonly #width: number;

  constructor(width: number) {
    this.#width = width;
  }

  add(point: [number, number]): void {
    const key = this.#key(point, 0, 0);
    this.#cells.set(key, [...(this.#cells.get(key) ?? []), point]);
  }

  isFree(point: [number, number]): boolean {
    const offsets = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const));
    return offsets.every(([x, y]) =>
      (this.#cells.get(this.#key(point, x, y)) ?? []).every(
        (other) => Math.hypot(other[0] - point[0], other[1] - point[1]) >= this.#width,
      ),
    );
  }

  #key([x, y]: [number, number], right: number, down: number): string {
    return `${Math.floor(x / this.#width) + right} ${Math.floor(y / this.#width) + down}`;
  }
}

function widthAt(pixels: number, zoom: number): number {
  return pixels / (TILE_PIXELS * 2 ** zoom);
}

function rankOf(weight: number): number {
  return WEIGHT_AT_ZOOM.findIndex(([, least]) => weight >= least) + 1;
}

/** One zoom: of those that wait, the ones that fit. */
function fill(waiting: City[], shown: Shown[], zoom: number, least: number): City[] {
  const crowded = new Room(widthAt(CROWDED_PIXELS, zoom));
  const lonely = new Room(widthAt(LONELY_PIXELS, zoom));
  for (const { city } of shown) {
    crowded.add(project(city.position));
    lonely.add(project(city.position));
  }
  return waiting.filter((city) => {
    const point = project(city.position);
    const fits =
      city.weight >= least
        ? crowded.isFree(point)
        : city.weight >= least * LONELY_PART && lonely.isFree(point);
    if (!fits) return true;
    crowded.add(point);
    lonely.add(point);
    shown.push({ city, zoom, rank: rankOf(city.weight) });
    return false;
  });
}

/** Cities with their first zoom and rank, in the order in which they appear; suburbs are left out. */
export function spread(cities: City[]): Shown[] {
  const shown: Shown[] = [];
  // Equal weights: by place, so that the same input gives the same order.
  let waiting = cities.toSorted(
    (a, b) =>
      b.weight - a.weight ||
      (a.position[0] ?? 0) - (b.position[0] ?? 0) ||
      (a.position[1] ?? 0) - (b.position[1] ?? 0),
  );
  for (const [zoom, least] of WEIGHT_AT_ZOOM) waiting = fill(waiting, shown, zoom, least);
  const room = new Room(widthAt(SUBURB_PIXELS, LAST_LABEL_ZOOM));
  for (const { city } of shown) room.add(project(city.position));
  for (const city of waiting) {
    if (!city.isNamed && !room.isFree(project(city.position))) continue;
    room.add(project(city.position));
    shown.push({ city, zoom: LAST_LABEL_ZOOM, rank: rankOf(city.weight) });
  }
  return shown;
}
