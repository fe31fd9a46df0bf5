import type { FeatureCollection, Position } from 'geojson';
import type { Feature, PaintRule } from 'protomaps-leaflet';
import { project, worldSize } from '#geo/shape/mercator.ts';
import type { MapPlace } from '#geo/write/map-model.ts';
import type { StatusLook } from '#geo/write/place-look.ts';
import { isAskedFor } from './filters.ts';
import { regionLookOf } from './region-look.ts';
import { COLOURS, WIDTHS, type Scheme } from './style.ts';
import type { Stretch } from './stretch.ts';
import { SEA, tileOfSea } from './tile-source.ts';

interface Shape {
  readonly id: string;
  readonly isRegion: boolean;
  /** Rings on the Web Mercator square, from `left` and `top`. */
  readonly rings: readonly (readonly (readonly [x: number, y: number])[])[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The story's regions as the canvas shows them: tinted and edged by status, between the ground and its lines. */
export class RegionPainting {
  readonly #shapes: readonly Shape[];
  readonly #paths = new Map<string, Path2D>();
  #zoom = NaN;
  #looks: ReadonlyMap<string, StatusLook>;
  readonly #followers = new Set<() => void>();

  constructor(outlines: FeatureCollection, places: readonly MapPlace[]) {
    this.#shapes = outlines.features.flatMap(({ id, properties, geometry }) => {
      const rings = geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
      return rings.length === 0
        ? []
        : [shapeOf(String(id), properties?.['kind'] === 'region', rings)];
    });
    this.#looks = looksOf(places);
  }

  /** These places show their status; the regions of others are plain. */
  show(places: readonly MapPlace[]): void {
    const looks = looksOf(places);
    if (keyOf(looks) === keyOf(this.#looks)) return;
    this.#looks = looks;
    for (const tell of this.#followers) tell();
  }

  /** Tells when a region looks otherwise than before. @returns what ends that. */
  follow(tell: () => void): () => void {
    this.#followers.add(tell);
    return () => {
      this.#followers.delete(tell);
    };
  }

  /** Draws the regions of a tile, whatever the tile itself holds. */
  rule(scheme: Scheme, stretch: Stretch): PaintRule {
    return {
      dataLayer: SEA,
      symbolizer: {
        draw: (context, _geometry, zoom, feature) => {
          this.#draw(context, zoom, feature, scheme, stretch);
        },
      },
    };
  }

  #draw(
    context: CanvasRenderingContext2D,
    zoom: number,
    sea: Feature,
    scheme: Scheme,
    stretch: Stretch,
  ): void {
    const tile = tileOfSea(sea);
    const count = 2 ** tile.z;
    const side = worldSize(zoom);
    for (const world of [-1, 0, 1]) {
      const [left, top] = [tile.x / count - world, tile.y / count];
      for (const shape of this.#shapes) {
        if (shape.right < left || shape.left > left + 1 / count) continue;
        if (shape.bottom < top || shape.top > top + 1 / count) continue;
        context.save();
        context.globalAlpha = 1;
        context.translate((shape.left - left) * side, (shape.top - top) * side);
        this.#fill(context, shape, this.#pathAt(shape, zoom), scheme, stretch);
        context.restore();
      }
    }
  }

  #fill(
    context: CanvasRenderingContext2D,
    { id, isRegion }: Shape,
    path: Path2D,
    scheme: Scheme,
    stretch: Stretch,
  ): void {
    const { fill, edge, width } = regionLookOf(this.#looks.get(id) ?? null, scheme);
    Object.assign(context, { fillStyle: isRegion ? fill : COLOURS.country[scheme] });
    context.fill(path);
    if (!isRegion) return;
    const lineWidth = WIDTHS[width] / stretch.current;
    Object.assign(context, { strokeStyle: edge, lineWidth, lineJoin: 'round' });
    context.stroke(path);
  }

  /** Those of one zoom are kept: a map is at one. */
  #pathAt(shape: Shape, zoom: number): Path2D {
    if (zoom !== this.#zoom) this.#paths.clear();
    this.#zoom = zoom;
    const path = this.#paths.get(shape.id) ?? pathOf(shape, worldSize(zoom));
    this.#paths.set(shape.id, path);
    return path;
  }
}

function shapeOf(id: string, isRegion: boolean, lines: readonly Position[][]): Shape {
  const rings = lines.map((line) => line.map((position) => project(position)));
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [x, y] of rings.flat()) {
    box.left = Math.min(box.left, x);
    box.top = Math.min(box.top, y);
    box.right = Math.max(box.right, x);
    box.bottom = Math.max(box.bottom, y);
  }
  const { left, top } = box;
  const local = rings.map((ring) => ring.map(([x, y]) => [x - left, y - top] as const));
  return { id, isRegion, rings: local, ...box };
}

function pathOf({ rings }: Shape, side: number): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    ring.forEach(([x, y], index) => {
      if (index === 0) path.moveTo(x * side, y * side);
      else path.lineTo(x * side, y * side);
    });
    path.closePath();
  }
  return path;
}

const looksOf = (places: readonly MapPlace[]) =>
  new Map(places.filter(isAskedFor).map(({ id, look }) => [String(id), look]));

/** Places come in the order of their looks; that alone is no change. */
const keyOf = (looks: ReadonlyMap<string, StatusLook>) =>
  JSON.stringify([...looks].map((entry) => JSON.stringify(entry)).toSorted());
