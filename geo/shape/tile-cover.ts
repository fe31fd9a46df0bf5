import type { WorldBox } from './world-box.ts';

/** A tile of the usual pyramid: 2^zoom columns and rows. */
export interface TileNumber {
  readonly zoom: number;
  readonly column: number;
  readonly row: number;
}

/** The tiles of a zoom that cover a box, each once; columns wrap at the antimeridian, rows end at the poles. */
export function tilesOver({ left, top, width, height }: WorldBox, zoom: number): TileNumber[] {
  const count = 2 ** zoom;
  const columns = between(left * count, (left + width) * count).map(
    (column) => ((column % count) + count) % count,
  );
  const rows = between(top * count, (top + height) * count).filter(
    (row) => row >= 0 && row < count,
  );
  return [...new Set(columns)].flatMap((column) => rows.map((row) => ({ zoom, column, row })));
}

function between(from: number, to: number): number[] {
  const first = Math.floor(from);
  return Array.from({ length: Math.max(1, Math.ceil(to) - first) }, (_, index) => first + index);
}
