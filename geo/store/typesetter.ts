import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Blob, Buffer as TextBuffer, Face, Feature, Font, shape } from 'harfbuzzjs';
import { LRUCache } from 'lru-cache';
import type { TextStyle, Typesetter } from '#geo/write/typesetting.ts';

/** The site's type, whole: see app/fonts/README.md. */
const FOLDER = path.join(process.cwd(), 'app', 'fonts');
const WEIGHTS = [400, 600, 700] as const;
const UNITS_PER_EM = 1000;
const FIGURES_ALIGN = [new Feature('tnum', 1)];

type Weight = TextStyle['weight'];

/** A line in units of the font: how wide it is, and its outlines. */
interface SetLine {
  readonly advance: number;
  readonly paths: string;
}

const KEPT_LINES = 2000;
let made: Promise<Typesetter> | undefined;

/**
 * Sets text by HarfBuzz out of the font files of the site, so that pictures look the same on every machine, whatever
 * fonts it has.
 */
export function getTypesetter(): Promise<Typesetter> {
  made ??= makeTypesetter();
  return made;
}

async function makeTypesetter(): Promise<Typesetter> {
  const fonts = new Map(
    await Promise.all(WEIGHTS.map(async (weight) => [weight, await readFont(weight)] as const)),
  );
  const lines = new LRUCache<string, SetLine>({ max: KEPT_LINES });
  const setLineIn = (text: string, weight: Weight): SetLine => {
    const key = `${weight} ${text}`;
    const line = lines.get(key) ?? setLine(fontOf(fonts, weight), text);
    lines.set(key, line);
    return line;
  };
  return {
    widthOf: (text, { size, weight }) => (setLineIn(text, weight).advance * size) / UNITS_PER_EM,
    outlineOf: (text, { size, weight }) => ({
      paths: setLineIn(text, weight).paths,
      scale: size / UNITS_PER_EM,
    }),
  };
}

async function readFont(weight: Weight): Promise<Font> {
  const bytes = await readFile(path.join(FOLDER, `golos-text-${weight}.ttf`));
  return new Font(new Face(new Blob(bytes), 0));
}

function fontOf(fonts: ReadonlyMap<Weight, Font>, weight: Weight): Font {
  const font = fonts.get(weight);
  if (!font) throw new Error(`There is no font of weight ${weight}: add its file to app/fonts.`);
  return font;
}

function setLine(font: Font, text: string): SetLine {
  const buffer = new TextBuffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer, FIGURES_ALIGN);
  let advance = 0;
  const outlines: string[] = [];
  for (const {
    codepoint,
    xAdvance = 0,
    xOffset = 0,
    yOffset = 0,
  } of buffer.getGlyphInfosAndPositions()) {
    const outline = font.glyphToPath(codepoint);
    if (outline !== '') {
      const place = `translate(${advance + xOffset} ${yOffset})`;
      outlines.push(`<path transform="${place}" d="${outline}"/>`);
    }
    advance += xAdvance;
  }
  return { advance, paths: outlines.join('') };
}
