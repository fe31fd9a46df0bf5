import type { TextStyle, Typesetter } from '#geo/write/typesetting.ts';

interface LinePlace {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
}

interface Ink {
  readonly fill: string;
  /** Around the letters, in pixels. */
  readonly halo?: { readonly colour: string; readonly width: number };
}

/** A line of text as SVG, in outlines: whoever draws it needs no font. */
export function drawLine(
  text: string,
  style: TextStyle,
  { x, y }: LinePlace,
  { fill, halo }: Ink,
  { outlineOf }: Typesetter,
): string {
  const { paths, scale } = outlineOf(text, style);
  const place = `translate(${round(x)} ${round(y)}) scale(${scale} ${-scale})`;
  const around = halo
    ? `<g transform="${place}" fill="none" stroke="${halo.colour}" stroke-width="${round(halo.width / scale)}" stroke-linejoin="round">${paths}</g>`
    : '';
  return `${around}<g transform="${place}" fill="${fill}">${paths}</g>`;
}

export const round = (value: number) => Number(value.toFixed(2));
