import type { Page } from '@playwright/test';
import sharp from 'sharp';

/** What a pixel of a map without symbols and names shows: a fill, by its colour; a border; or a faint or blended line. */
type Shown = number;
const BORDER: Shown = -1;
const FAINT: Shown = -2;

interface Picture {
  readonly width: number;
  readonly height: number;
  /** One a pixel, row by row. */
  readonly shown: Int32Array;
}

/** Of a picture's pixels, those whose like is not near in the other, as shares. */
export interface Difference {
  readonly fills: number;
  readonly borders: number;
  readonly faintLines: number;
}

/** Fills that cover less are blends. */
const LEAST_SHARE = 0.004;
/** Of each colour's channels: browsers round tints differently in SVG and on canvases. */
const CHANNEL_TOLERANCE = 2;

const GEOMETRY_ALONE = `
  [data-map-frame] * { visibility: hidden !important }
  [data-map-frame='still'] [data-still-geometry] *,
  [data-map-frame='live'] :is(.leaflet-ground-pane, .leaflet-lines-pane, .leaflet-overlay-pane) * {
    visibility: visible !important
  }`;

/** A picture of the page's map without symbols, names, controls, and what lies under its tiles. */
export async function pictureGeometry(page: Page): Promise<Buffer> {
  // Not by addStyleTag, which waits for the page's JavaScript.
  await page.evaluate((css) => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
  }, GEOMETRY_ALONE);
  return page.locator('[data-map-frame]').screenshot();
}

/** What the page's style sheet has for lines between countries, and for what they lie on. */
export interface BorderColours {
  readonly border: string;
  readonly land: string;
}

export const borderColoursOf = (page: Page): Promise<BorderColours> =>
  page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return {
      border: style.getPropertyValue('--map-border'),
      land: style.getPropertyValue('--map-land'),
    };
  });

/** How far two pictures of one view differ: each way, by more than so many pixels. */
export async function compareGeometry(
  one: Buffer,
  other: Buffer,
  { border, land }: BorderColours,
  pixels: number,
) {
  const fills = fillsOf(await pixelsOf(one));
  // A border of a pixel's width that lies across two of them is half as dark in each.
  const borderLightness = (lightnessOf(numberOf(border)) + lightnessOf(numberOf(land))) / 2;
  const [first, second] = [
    await readPicture(one, fills, borderLightness),
    await readPicture(other, fills, borderLightness),
  ];
  return {
    there: missingIn(second, first, pixels),
    back: missingIn(first, second, pixels),
    fills: fills.length,
  };
}

async function pixelsOf(png: Buffer) {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const colours = Array.from({ length: info.width * info.height }, (_, index) =>
    data.readUIntBE(3 * index, 3),
  );
  return { width: info.width, height: info.height, colours };
}

function fillsOf({ colours }: { readonly colours: readonly number[] }): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  return [...counts].flatMap(([colour, count]) =>
    count >= colours.length * LEAST_SHARE ? [colour] : [],
  );
}

async function readPicture(
  png: Buffer,
  fills: readonly number[],
  borderLightness: number,
): Promise<Picture> {
  const { width, height, colours } = await pixelsOf(png);
  const kinds = new Map<number, Shown>();
  const kindOf = (colour: number) => {
    const known = kinds.get(colour) ?? shownBy(colour, fills, borderLightness);
    kinds.set(colour, known);
    return known;
  };
  return { width, height, shown: Int32Array.from(colours, kindOf) };
}

const channelsOf = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;
const lightnessOf = (colour: number) => channelsOf(colour).reduce((sum, one) => sum + one) / 3;
const numberOf = (hex: string) => Number.parseInt(hex.slice(1), 16);

function shownBy(colour: number, fills: readonly number[], borderLightness: number): Shown {
  const fill = fills.find((one) => {
    const channels = channelsOf(one);
    return channelsOf(colour).every(
      (value, index) => Math.abs(value - (channels[index] ?? NaN)) <= CHANNEL_TOLERANCE,
    );
  });
  return fill ?? (lightnessOf(colour) <= borderLightness ? BORDER : FAINT);
}

/** What of `wanted` is not within so many pixels in `picture`. Where a faint line is wanted, a border will do. */
function missingIn(picture: Picture, wanted: Picture, pixels: number): Difference {
  const missing = { fills: 0, borders: 0, faintLines: 0 };
  for (let y = 0; y < wanted.height; y += 1) {
    for (let x = 0; x < wanted.width; x += 1) {
      const shown = wanted.shown[y * wanted.width + x] ?? FAINT;
      if (isNear(picture, x, y, pixels, shown)) continue;
      missing[shown === BORDER ? 'borders' : shown === FAINT ? 'faintLines' : 'fills'] += 1;
    }
  }
  const all = wanted.width * wanted.height;
  return {
    fills: missing.fills / all,
    borders: missing.borders / all,
    faintLines: missing.faintLines / all,
  };
}

function isNear(picture: Picture, x: number, y: number, pixels: number, shown: Shown): boolean {
  const { width, height } = picture;
  for (let row = Math.max(0, y - pixels); row <= Math.min(height - 1, y + pixels); row += 1) {
    const from = row * width + Math.max(0, x - pixels);
    const to = row * width + Math.min(width - 1, x + pixels);
    for (let index = from; index <= to; index += 1) {
      const there = picture.shown[index] ?? FAINT;
      if (there === shown || (shown === FAINT && there === BORDER)) return true;
    }
  }
  return false;
}
