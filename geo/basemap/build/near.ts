// Nearest vertices by a grid, for joining lines of one source to those of another.
import type { Position } from 'geojson';

const METRES_PER_DEGREE = 111_195;
const CELL_DEGREES = 0.05;

/** Metres between two positions that are near one another (they are taken for a plane). */
export function metresBetween(a: Position, b: Position): number {
  const [x1 = 0, y1 = 0] = a;
  const [x2 = 0, y2 = 0] = b;
  const scale = Math.cos(((y1 + y2) / 2) * (Math.PI / 180));
  return Math.hypot((x2 - x1) * scale, y2 - y1) * METRES_PER_DEGREE;
}

/** The line with positions added so that no edge is longer than `metres`. */
export function densify(line: Position[], metres: number): Position[] {
  return line.flatMap((end, index) => {
    const start = line[index - 1];
    if (start === undefined) return [end];
    const steps = Math.max(1, Math.ceil(metresBetween(start, end) / metres));
    const [x1 = 0, y1 = 0] = start;
    const [x2 = 0, y2 = 0] = end;
    return Array.from({ length: steps }, (_, step) => {
      const share = (step + 1) / steps;
      return [x1 + (x2 - x1) * share, y1 + (y2 - y1) * share];
    });
  });
}

/** Positions in cells of 0.05°. */
export class NearIndex {
  readonly #cells = new Map<string, Position[]>();

  constructor(positions: Iterable<Position>) {
    for (const position of positions) {
      const key = this.#key(Math.floor((position[0] ?? 0) / CELL_DEGREES), this.#row(position));
      const cell = this.#cells.get(key);
      if (cell === undefined) this.#cells.set(key, [position]);
      else cell.push(position);
    }
  }

  /** The nearest position within a distance, or undefined. */
  nearest(from: Position, metres: number): Position | undefined {
    const [longitude = 0, latitude = 0] = from;
    const rows = Math.ceil(metres / METRES_PER_DEGREE / CELL_DEGREES);
    const columns = Math.ceil(rows / Math.max(0.1, Math.cos((latitude * Math.PI) / 180)));
    const column = Math.floor(longitude / CELL_DEGREES);
    let found: Position | undefined;
    let limit = metres;
    for (let x = column - columns; x <= column + columns; x += 1) {
      for (let y = this.#row(from) - rows; y <= this.#row(from) + rows; y += 1) {
        for (const candidate of this.#cells.get(this.#key(x, y)) ?? []) {
          const distance = metresBetween(from, candidate);
          if (distance <= limit) [found, limit] = [candidate, distance];
        }
      }
    }
    return found;
  }

  #row(position: Position): number {
    return Math.floor((position[1] ?? 0) / CELL_DEGREES);
  }

  #key(x: number, y: number): string {
    return `${x} ${y}`;
  }
}
