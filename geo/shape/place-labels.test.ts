import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelBox, layOut, layOutBetween, type Box, type LabelRequest } from './place-labels.ts';
import { roomiestPoint } from './roomiest-point.ts';
import { textWidth } from './text-width.ts';

const WINDOW: Box = { left: 0, top: 0, right: 400, bottom: 300 };

const city = (id: string, x: number, y: number): LabelRequest => ({
  id,
  x,
  y,
  radius: 8,
  width: 60,
  height: 15,
  anchors: ['right', 'left', 'above', 'below'],
});

const layOutNow = (requests: readonly LabelRequest[], window: Box) =>
  layOut(requests, window).placements;

const touch = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

describe('names beside symbols', () => {
  test('a name with room stands at its first anchor', () => {
    expect(layOutNow([city('almaty', 200, 150)], WINDOW).get('almaty')).toBe('right');
  });

  test('at the right edge it stands to the left', () => {
    expect(layOutNow([city('oskemen', 390, 150)], WINDOW).get('oskemen')).toBe('left');
  });

  test('the earlier, graver place has the space', () => {
    const placed = layOutNow([city('almaty', 200, 150), city('taraz', 225, 150)], WINDOW);
    expect(placed.get('almaty')).toBe('left');
    expect(placed.get('taraz')).toBe('right');
  });

  test('a symbol on top of a graver one is hidden, one without room for its name is bare', () => {
    const crowd = [city('a', 200, 150), city('b', 204, 150)];
    expect(layOutNow(crowd, WINDOW).get('b')).toBe('hidden');
    const narrow: Box = { left: 180, top: 130, right: 220, bottom: 170 };
    expect(layOutNow([city('a', 200, 150)], narrow).get('a')).toBe('bare');
  });

  test('whatever the places, no two names touch, none touches a symbol, and the result repeats', () => {
    const places = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 })),
      {
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(places, (points) => {
        const requests = points.map(([x, y], index) => city(`place-${index}`, x, y));
        const placed = layOutNow(requests, WINDOW);
        expect(layOutNow(requests, WINDOW)).toEqual(placed);
        const seen = requests.filter(({ id }) => placed.get(id) !== 'hidden');
        const boxes = seen.flatMap((request) => {
          const anchor = placed.get(request.id);
          return anchor && anchor !== 'bare' && anchor !== 'hidden'
            ? [{ request, box: labelBox(request, anchor) }]
            : [];
        });
        const symbols = seen.map(({ id, x, y, radius }) => ({
          id,
          box: { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius },
        }));
        const collisions = boxes.flatMap(({ request, box }, index) => [
          ...boxes.slice(index + 1).filter((other) => touch(box, other.box)),
          ...symbols.filter(({ id, box: symbol }) => id !== request.id && touch(box, symbol)),
        ]);
        expect(collisions).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('names that only orient', () => {
  const town = (id: string, x: number, y: number): LabelRequest => ({
    ...city(id, x, y),
    radius: 2,
  });
  const { taken } = layOut([city('almaty', 200, 150)], WINDOW);

  test('give way to symbols and names of the story', () => {
    const shown = layOutBetween(
      [town('talgar', 204, 150), town('bishkek', 240, 152)],
      WINDOW,
      taken,
    );
    expect(shown.size).toBe(0);
  });

  test('stand where there is room, each in its turn', () => {
    const towns = [town('taraz', 100, 250), town('shu', 104, 252), town('kapshagay', 300, 50)];
    const shown = layOutBetween(towns, WINDOW, taken);
    expect([...shown]).toEqual([
      ['taraz', 'right'],
      ['kapshagay', 'right'],
    ]);
  });
});

describe('widths of words', () => {
  test('capitals and Cyrillic are wider', () => {
    expect(textWidth('ill')).toBeLessThan(textWidth('mom'));
    expect(textWidth('АЛМАТЫ')).toBeGreaterThan(textWidth('алматы'));
    expect(textWidth('')).toBe(0);
  });
});

describe('the roomiest point', () => {
  const square = [
    [0, 0],
    [5, 0],
    [10, 0],
    [10, 5],
    [10, 10],
    [5, 10],
    [0, 10],
    [0, 5],
  ] as const;

  test('is about the middle of an empty area', () => {
    const [x, y] = roomiestPoint(square, []);
    expect(x).toBeCloseTo(5, 0);
    expect(y).toBeCloseTo(5, 0);
  });

  test('keeps away from a straight edge, which has no vertices but its ends', () => {
    const wedge = [
      [0, 0],
      [20, 0],
      [20, 2],
      [18, 3],
      [16, 4],
      [14, 5],
      [10, 6],
      [6, 5],
      [4, 4],
      [2, 3],
      [0, 2],
    ] as const;
    expect(roomiestPoint(wedge, [])[1]).toBeGreaterThan(2);
  });

  test('keeps away from a city there, and inside', () => {
    const [x, y] = roomiestPoint(square, [[5, 5]]);
    expect(Math.hypot(x - 5, y - 5)).toBeGreaterThan(2);
    expect(x).toBeGreaterThan(0);
    expect(y).toBeLessThan(10);
  });
});
