import { COLOURS } from '#components/map/style.ts';
import type { Size } from '#geo/shape/world-box.ts';

/** What preview clients show whole: 1.91 to 1. */
export const PICTURE: Size = { width: 1200, height: 630 };
/** The map fills the rest at its right. */
export const PANEL: Size = { width: 680, height: PICTURE.height };
export const MARGIN = 48;

type ColourName = keyof typeof COLOURS;

/** A picture is shown on light pages and dark ones: it is light, as the map is in print. */
export const colour = (name: ColourName): string => COLOURS[name].light;

/** `share` per cent of one colour over another, as CSS `color-mix(in srgb)` has it. */
export function mixColours(one: string, share: number, other: string): string {
  const [upper, lower] = [channelsOf(one), channelsOf(other)];
  const mixed = upper.map((value, index) =>
    Math.round((value * share + (lower[index] ?? 0) * (100 - share)) / 100),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

const channelsOf = (text: string) =>
  [1, 3, 5].map((start) => Number.parseInt(text.slice(start, start + 2), 16));
