import { describe, expect, test } from 'vitest';
import { tilesOver } from './tile-cover.ts';
import { worldBoxOf } from './world-box.ts';

const numbersOf = (tiles: ReturnType<typeof tilesOver>) =>
  tiles.map(({ zoom, column, row }) => `${zoom}/${column}/${row}`);

const WORLD = { left: 0, top: 0, width: 1, height: 1 };

describe('the tiles over a box', () => {
  test('of the world are all of a zoom', () => {
    expect(numbersOf(tilesOver(WORLD, 0))).toEqual(['0/0/0']);
    expect(numbersOf(tilesOver(WORLD, 1))).toEqual(['1/0/0', '1/0/1', '1/1/0', '1/1/1']);
  });

  test('of a point, (0, 0) or another, are one', () => {
    expect(numbersOf(tilesOver({ left: 0.3, top: 0.7, width: 0, height: 0 }, 2))).toEqual([
      '2/1/2',
    ]);
    expect(numbersOf(tilesOver({ left: 0, top: 0, width: 0, height: 0 }, 3))).toEqual(['3/0/0']);
  });

  test('that ends at an edge between tiles do not have the next', () => {
    expect(numbersOf(tilesOver({ left: 0.25, top: 0.5, width: 0.25, height: 0.25 }, 2))).toEqual([
      '2/1/2',
    ]);
  });

  test('across the antimeridian wrap, either side', () => {
    const islands = worldBoxOf([177, -20, -177, -14]);
    expect(numbersOf(tilesOver(islands, 3))).toEqual(['3/7/4', '3/0/4']);
    expect(numbersOf(tilesOver({ ...islands, left: islands.left - 1 }, 3))).toEqual([
      '3/7/4',
      '3/0/4',
    ]);
  });

  test('wider than the world come once each', () => {
    const twice = tilesOver({ left: -0.5, top: 0, width: 2, height: 1 }, 2);
    expect(new Set(numbersOf(twice)).size).toBe(twice.length);
    expect(twice).toHaveLength(16);
  });

  test('beyond the poles are none', () => {
    expect(tilesOver({ left: 0.1, top: -0.6, width: 0.1, height: 0.5 }, 1)).toEqual([]);
    expect(numbersOf(tilesOver({ left: 0.1, top: -1, width: 0.1, height: 3 }, 1))).toEqual([
      '1/0/0',
      '1/0/1',
    ]);
  });
});
