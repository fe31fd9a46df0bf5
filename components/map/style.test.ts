import { describe, expect, test } from 'vitest';
import {
  COLOURS,
  coreRadius,
  mapStyleCss,
  ringRadius,
  SHAPES,
  statusKeyOf,
  type Scheme,
} from './style.ts';

type Rgb = readonly [number, number, number];

/** sRGB to linear light (IEC 61966-2-1). */
function linear(hex: string): Rgb {
  const channel = (from: number) => {
    const share = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** WCAG 2.2 contrast ratio. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [one, other]
    .map((hex) => {
      const [red, green, blue] = linear(hex);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1. */
const EYES: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
  trichromat: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanope: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranope: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanope: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE L*a*b*, D65. */
function lab(hex: string, eye: string): Rgb {
  const seen = (EYES[eye] ?? []).map((row) =>
    linear(hex).reduce((sum, value, index) => sum + value * (row[index] ?? 0), 0),
  );
  const [red = 0, green = 0, blue = 0] = seen.map((value) => Math.min(1, Math.max(0, value)));
  const curve = (value: number) =>
    value > 216 / 24389 ? Math.cbrt(value) : ((24389 / 27) * value + 16) / 116;
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const difference = (one: Rgb, other: Rgb) =>
  Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));

const SCHEMES: readonly Scheme[] = ['light', 'dark'];
const STATUSES = ['extreme', 'severe', 'moderate', 'minor', 'ended', 'not-stated'] as const;
const SEVERITIES = STATUSES.slice(0, 4);

describe.each(SCHEMES)('the %s scheme', (scheme) => {
  test.each(STATUSES)(
    '%s stands out from the land, 3:1, and its text from the paper, 4.5:1',
    (status) => {
      for (const ground of ['land', 'country', 'halo'] as const) {
        expect(
          contrast(COLOURS[`status-${status}`][scheme], COLOURS[ground][scheme]),
        ).toBeGreaterThan(3);
      }
      const text = COLOURS[`text-${status}`][scheme];
      expect(contrast(text, COLOURS.paper[scheme])).toBeGreaterThan(4.5);
    },
  );

  test('names can be read on land and country', () => {
    for (const label of ['label', 'label-quiet'] as const) {
      for (const ground of ['land', 'country', 'paper'] as const) {
        expect(contrast(COLOURS[label][scheme], COLOURS[ground][scheme])).toBeGreaterThan(4.5);
      }
    }
  });

  test.each(Object.keys(EYES))('a %s tells the severities apart', (eye) => {
    SEVERITIES.forEach((one, index) => {
      for (const other of SEVERITIES.slice(index + 1)) {
        const colours = [one, other].map((status) => lab(COLOURS[`status-${status}`][scheme], eye));
        const [first = [0, 0, 0], second = [0, 0, 0]] = colours;
        expect(difference(first, second)).toBeGreaterThan(20);
      }
    });
  });
});

describe('symbols', () => {
  test('every severity has a shape of its own', () => {
    const shapes = SEVERITIES.map((severity) => SHAPES[severity]);
    expect(new Set([...shapes, SHAPES.ended]).size).toBe(5);
  });

  test('the area of the core follows the figure', () => {
    const radius = (figure: number) => coreRadius({ figure, disputed: false });
    expect(radius(200) / radius(50)).toBeCloseTo(2, 9);
  });

  test('nobody killed has no core, words a fixed one', () => {
    expect(coreRadius({ figure: 0, disputed: false })).toBe(0);
    expect(coreRadius(null)).toBe(0);
    expect(coreRadius({ figure: 'words', disputed: false })).toBeGreaterThan(0);
    expect(ringRadius('city', null)).toBeGreaterThan(ringRadius('site', null));
  });

  test('what is over keeps the shape of its severity', () => {
    expect(statusKeyOf({ kind: 'past', severity: 'extreme', inherited: false })).toBe('extreme');
    expect(statusKeyOf({ kind: 'ended' })).toBe('ended');
  });
});

test('the style sheet has every colour in both schemes', () => {
  const css = mapStyleCss();
  for (const [name, { light, dark }] of Object.entries(COLOURS)) {
    expect(css).toContain(`--map-${name}:${light}`);
    expect(css).toContain(`--map-${name}:${dark}`);
  }
});
