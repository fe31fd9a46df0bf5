import { squaredDistance } from './simplify-line.ts';
import type { DrawnPoint } from './svg-path.ts';

/** Points tried across and down the ring's box. */
const GRID = 16;

/** Vertices of the ring looked at: enough to know where its edge runs. */
const VERTICES = 256;

/** The point of a grid inside a ring that lies farthest from its edge and from the points to avoid. */
export function roomiestPoint(
  whole: readonly DrawnPoint[],
  avoided: readonly DrawnPoint[],
): DrawnPoint {
  const stride = Math.ceil(whole.length / VERTICES);
  const ring = whole.filter((_, index) => index % stride === 0);
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const step = { x: (Math.max(...xs) - left) / GRID, y: (Math.max(...ys) - top) / GRID };
  let best: DrawnPoint = ring[0] ?? [0, 0];
  let most = -Infinity;
  for (let index = 0; index < GRID * GRID; index += 1) {
    const column = (index % GRID) + 0.5;
    const row = Math.floor(index / GRID) + 0.5;
    const point: DrawnPoint = [left + column * step.x, top + row * step.y];
    if (!isInside(point, ring)) continue;
    const room = Math.min(distanceToEdge(point, ring), nearest(point, avoided));
    if (room <= most) continue;
    most = room;
    best = point;
  }
  return best;
}

/** Even-odd rule. */
function isInside([x, y]: DrawnPoint, ring: readonly DrawnPoint[]): boolean {
  let inside = false;
  let [beforeX, beforeY] = ring.at(-1) ?? [0, 0];
  for (const [atX, atY] of ring) {
    const crosses = atY > y !== beforeY > y;
    if (crosses && x < ((beforeX - atX) * (y - atY)) / (beforeY - atY) + atX) inside = !inside;
    [beforeX, beforeY] = [atX, atY];
  }
  return inside;
}

/** Distance to the nearest edge: between two vertices of a straight border there may be half a country. */
function distanceToEdge(point: DrawnPoint, ring: readonly DrawnPoint[]): number {
  let least = Infinity;
  let before = ring.at(-1) ?? point;
  for (const vertex of ring) {
    least = Math.min(least, squaredDistance(point, before, vertex));
    before = vertex;
  }
  return Math.sqrt(least);
}

/** Distance to the nearest of the points. */
function nearest([x, y]: DrawnPoint, points: readonly DrawnPoint[]): number {
  let least = Infinity;
  for (const [otherX, otherY] of points) {
    const distance = (otherX - x) ** 2 + (otherY - y) ** 2;
    if (distance < least) least = distance;
  }
  return Math.sqrt(least);
}
