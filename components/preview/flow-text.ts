import { breakLines, firstLines, type TextStyle, type Typesetter } from '#geo/write/typesetting.ts';
import { drawLine, round } from './draw-text.ts';

/** A paragraph of a picture, in pixels. */
export interface Block {
  readonly text: string;
  readonly style: TextStyle;
  readonly fill: string;
  /** Above it; of the first one of a column there is none. */
  readonly gap: number;
  /** Of a line, by the type's size. */
  readonly leading?: number;
  /** Beyond them it ends with "…". */
  readonly mostLines?: number;
  readonly indent?: number;
  /** A figure before the text, on its first line. */
  readonly lead?: { readonly text: string; readonly style: TextStyle; readonly fill: string };
  readonly isStruck?: boolean;
  /** Drawn beside its first line, with the middle of its small letters as the origin. */
  readonly mark?: (at: { readonly x: number; readonly y: number }) => string;
}

interface Column {
  readonly x: number;
  readonly width: number;
  readonly typesetter: Typesetter;
}

interface Flow {
  readonly svg: string;
  readonly height: number;
  /** By so many pixels a word is wider than its column. */
  readonly excess: number;
}

const LEADING = 1.25;
/** Where a line's baseline lies in it, and the middle of its small letters over that, by the type's size. */
const ASCENT = 0.92;
const MIDDLE = 0.34;
const STRIKE_WIDTH = 0.07;

/** Sets paragraphs one under the other, from y = 0. */
export function flowText(blocks: readonly Block[], column: Column): Flow {
  let height = 0;
  let excess = 0;
  const drawn = blocks.map((block, index) => {
    const top = height + (index === 0 ? 0 : block.gap);
    const lines = linesOf(block, column);
    excess = Math.max(excess, ...lines.map((line) => excessOf(line, block, column)));
    height = top + lines.length * lineHeightOf(block);
    return lines.map((line, at) => drawBlockLine(block, line, at, top, column)).join('');
  });
  return { svg: drawn.join(''), height, excess };
}

const excessOf = (line: string, block: Block, { width, typesetter }: Column) =>
  indentOf(block, typesetter) + typesetter.widthOf(line, block.style) - width;

const lineHeightOf = ({ style, leading = LEADING }: Block) => style.size * leading;

/** Between a figure and the text after it. */
const LEAD_GAP = 14;

const indentOf = ({ indent = 0, lead }: Block, { widthOf }: Typesetter) =>
  indent + (lead ? widthOf(lead.text, lead.style) + LEAD_GAP : 0);

function linesOf(block: Block, { width, typesetter }: Column) {
  const { text, style, mostLines } = block;
  const room = width - indentOf(block, typesetter);
  const lines = breakLines(text, style, room, typesetter);
  return mostLines === undefined ? lines : firstLines(lines, mostLines, style, room, typesetter);
}

function drawBlockLine(
  block: Block,
  line: string,
  index: number,
  top: number,
  { x, typesetter }: Column,
): string {
  const { style, fill, leading = LEADING, mark, lead, isStruck } = block;
  const y = top + index * lineHeightOf(block) + style.size * (ASCENT + (leading - LEADING) / 2);
  const middle = y - style.size * MIDDLE;
  const start = x + indentOf(block, typesetter);
  return [
    index === 0 && mark ? mark({ x, y: middle }) : '',
    index === 0 && lead ? drawLine(lead.text, lead.style, { x, y }, lead, typesetter) : '',
    drawLine(line, style, { x: start, y }, { fill }, typesetter),
    isStruck === true ? strike(start, middle, typesetter.widthOf(line, style), style, fill) : '',
  ].join('');
}

const strike = (x: number, y: number, width: number, { size }: TextStyle, fill: string) =>
  `<path d="M${round(x - 2)} ${round(y)}h${round(width + 4)}" stroke="${fill}" stroke-width="${round(size * STRIKE_WIDTH)}"/>`;

/** Whether the text breaks into no more lines, each within the width. */
export function fitsIn(
  { text, style }: Pick<Block, 'text' | 'style'>,
  mostLines: number,
  { width, typesetter }: Omit<Column, 'x'>,
): boolean {
  const lines = breakLines(text, style, width, typesetter);
  return (
    lines.length <= mostLines && lines.every((line) => typesetter.widthOf(line, style) <= width)
  );
}
