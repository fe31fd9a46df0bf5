import type { DrawnPoint } from './svg-path.ts';

/**
 * Douglas and Peucker, "Algorithms for the reduction of the number of points required to represent a digitized line",
 * 1973: drops points nearer than `tolerance` to the line through those kept. The ends stay.
 */
export function simplifyLine(line: readonly DrawnPoint[], tolerance: number): DrawnPoint[] {
  if (line.length < 3) return [...line];
  const keep = new Uint8Array(line.length);
  keep[0] = 1;
  keep[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const [index, distance] = farthest(line, from, to);
    if (distance <= tolerance * tolerance) continue;
    keep[index] = 1;
    open.push([from, index], [index, to]);
  }
  return line.filter((_, index) => keep[index] === 1);
}

/** The point between two others that lies farthest from the line between them, and its squared distance. */
function farthest(
  line: readonly DrawnPoint[],
  from: number,
  to: number,
): readonly [number, number] {
  let best = from;
  let most = 0;
  const start = line[from] ?? [0, 0];
  const end = line[to] ?? [0, 0];
  for (let index = from + 1; index < to; index += 1) {
    const distance = squaredDistance(line[index] ?? start, start, end);
    if (distance <= most) continue;
    most = distance;
    best = index;
  }
  return [best, most];
}

/** The squared distance from a point to the line between two others. */
export function squaredDistance(point: DrawnPoint, start: DrawnPoint, end: DrawnPoint): number {
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const length = dx * dx + dy * dy;
  const along = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / (length || 1);
  const share = Math.max(0, Math.min(1, along));
  return (point[0] - start[0] - share * dx) ** 2 + (point[1] - start[1] - share * dy) ** 2;
}

/** A ring's area by the shoelace formula; the closing point may be given or not. */
export function ringArea(ring: readonly DrawnPoint[]): number {
  let twice = 0;
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [0, 0];
    twice += x * nextY - nextX * y;
  });
  return Math.abs(twice) / 2;
}

export function lineLength(line: readonly DrawnPoint[]): number {
  return line.reduce((sum, [x, y], index) => {
    const [beforeX, beforeY] = line[index - 1] ?? [x, y];
    return sum + Math.hypot(x - beforeX, y - beforeY);
  }, 0);
}
