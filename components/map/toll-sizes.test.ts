import { describe, expect, test } from 'vitest';
import { coreRadius } from './style.ts';
import { tollSizes } from './toll-sizes.ts';

const areaOf = (figure: number) => coreRadius({ figure, disputed: false }) ** 2;

describe('the three sizes of the legend', () => {
  test('are round, and the largest is within the figures on the map', () => {
    expect(tollSizes(149)).toEqual([100, 50, 10]);
    expect(tollSizes(238)).toEqual([200, 100, 20]);
    expect(tollSizes(50)).toEqual([50, 20, 5]);
    expect(tollSizes(19)).toEqual([10, 5, 2]);
  });

  test('can be told apart where all figures are small', () => {
    expect(tollSizes(1)).toEqual([10, 5, 2]);
  });

  test('are of those that grow, where a figure is beyond the largest circle', () => {
    expect(tollSizes(12_000)).toEqual([200, 100, 20]);
  });

  test.each([1, 13, 149, 299, 12_000])('have areas in proportion (%i)', (largest) => {
    for (const figure of tollSizes(largest)) {
      expect(areaOf(figure) / figure).toBeCloseTo(areaOf(100) / 100, 9);
    }
  });
});
