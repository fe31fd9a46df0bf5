/** How a line of text is set, in pixels. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 400 | 600 | 700;
}

/** Sets text in the site's type for pictures, where no browser does it. */
export interface Typesetter {
  /** The width of a line in pixels. */
  readonly widthOf: (text: string, style: TextStyle) => number;
  readonly outlineOf: (text: string, style: TextStyle) => Outline;
}

/** The outlines of a line's letters as SVG paths, from its beginning on its baseline, y upwards. */
export interface Outline {
  readonly paths: string;
  /** Pixels a unit of the paths. */
  readonly scale: number;
}

const ELLIPSIS = '…';

/**
 * Breaks a text between words into lines of at most so many pixels. A word wider than a line has one of its own, unless
 * it has a hyphen to break at.
 */
export function breakLines(
  text: string,
  style: TextStyle,
  width: number,
  { widthOf }: Pick<Typesetter, 'widthOf'>,
): string[] {
  const lines: string[] = [];
  for (const piece of text === '' ? [] : piecesOf(text)) {
    const line = lines.at(-1);
    const longer = line === undefined ? piece : `${line}${piece}`;
    if (line === undefined || widthOf(longer.trimEnd(), style) > width) lines.push(piece);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => line.trim());
}

/** Words with the spaces after them, in two where a hyphen joins letters; a no-break space joins. */
const piecesOf = (text: string) => text.split(/(?<= )(?=[^ ])|(?<=\p{L}-)(?=\p{L})/u);

/** The first lines; where there were more, the last one ends after a whole word with "…". */
export function firstLines(
  lines: readonly string[],
  most: number,
  style: TextStyle,
  width: number,
  { widthOf }: Pick<Typesetter, 'widthOf'>,
): readonly string[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const words = (kept.pop() ?? '').split(' ');
  while (words.length > 1 && widthOf(`${words.join(' ')}${ELLIPSIS}`, style) > width) words.pop();
  return [...kept, `${words.join(' ').replace(/[\s,;:.·—–-]+$/u, '')}${ELLIPSIS}`];
}
