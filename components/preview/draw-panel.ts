import type { Typesetter } from '#geo/write/typesetting.ts';
import { fitsIn, flowText, type Block } from './flow-text.ts';
import { panelBlocks, type Setting } from './panel-blocks.ts';
import { colour, MARGIN, PANEL } from './picture-style.ts';
import type { PreviewContent } from './preview-content.ts';

/** Above and below the words. */
const EDGE = 38;
const WIDTH = PANEL.width - 2 * MARGIN;
const FOOT_SIZES = [25, 23, 21];
const FOOT_GAP = 24;
const TITLE_SIZES = [72, 64, 56, 50, 44, 38, 32];
const TITLE_LINES = 2;

/** The words of a picture at its left: what it is about, its status, the figures; at the foot as of when, and whose site. */
export function drawPanel(content: PreviewContent, typesetter: Typesetter): string {
  const { body, foot, footTop } = layOutPanel(content, typesetter);
  const rule = footTop - FOOT_GAP / 2;
  return [
    `<rect width="${PANEL.width}" height="${PANEL.height}" fill="${colour('paper')}"/>`,
    `<g transform="translate(0 ${EDGE})">${body.svg}</g>`,
    `<path d="M${MARGIN} ${rule}h${WIDTH}" stroke="${colour('region-edge')}" stroke-width="2"/>`,
    `<g transform="translate(0 ${footTop})">${foot.svg}</g>`,
  ].join('');
}

/** What stands above the foot, and the height there is for it. */
export function layOutPanel(content: PreviewContent, typesetter: Typesetter) {
  const column = { x: MARGIN, width: WIDTH, typesetter };
  const foot = flowText(footBlocks(content, typesetter), column);
  const footTop = PANEL.height - EDGE - foot.height;
  const room = footTop - FOOT_GAP - EDGE;
  return { body: bodyFor(content, room, typesetter), room, foot, footTop };
}

/** As of when on one line, if it can be. */
function footBlocks({ asOf, siteName }: PreviewContent, typesetter: Typesetter): Block[] {
  const fits = (size: number) =>
    fitsIn({ text: asOf, style: { size, weight: 400 } }, 1, { width: WIDTH, typesetter });
  const [largest = 0] = FOOT_SIZES;
  const size = FOOT_SIZES.find(fits) ?? largest;
  return [
    { text: asOf, style: { size, weight: 400 }, fill: colour('label'), gap: 0 },
    { text: siteName, style: { size: largest, weight: 700 }, fill: colour('core'), gap: 2 },
  ];
}

/** The largest setting that has room; what is left out of it says so. */
function bodyFor(content: PreviewContent, room: number, typesetter: Typesetter) {
  const column = { x: MARGIN, width: WIDTH, typesetter };
  const setAs = (setting: Setting) => flowText(panelBlocks(content, setting), column);
  const settings = settingsFor(content, typesetter);
  const fitting = settings.find((setting) => {
    const { height, excess } = setAs(setting);
    return height <= room && excess <= 0;
  });
  const [last] = settings.slice(-1);
  const chosen = fitting ?? last;
  if (!chosen) throw new Error('There is no way to set a picture: settingsFor gives at least one.');
  return setAs(chosen);
}

const SCALES = [1.2, 1.12, 1.06, 1, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82, 0.8];
const SMALL_SCALES = [0.76, 0.72, 0.68, 0.64, 0.6];
const SUMMARY_LINES = [5, 4, 3, 2, 1, 0];

/** From the best to the last resort: all of it in fair sizes, then less of it, then smaller. */
function settingsFor(content: PreviewContent, typesetter: Typesetter): Setting[] {
  const { figures, summary } = content;
  const counts = Array.from(
    { length: Math.max(1, figures.length) },
    (_, index) => figures.length - index,
  );
  const lines = summary === null ? [0] : SUMMARY_LINES;
  const fair = SCALES.filter((scale) => summary === null || scale <= 1);
  const at = (scale: number, mostFigures: number, mostSummaryLines: number): Setting => ({
    scale,
    mostFigures,
    mostSummaryLines,
    titleSize: titleSizeFor(content, scale, typesetter),
  });
  return [
    ...counts.flatMap((count) =>
      lines.flatMap((most) => fair.map((scale) => at(scale, count, most))),
    ),
    ...SMALL_SCALES.map((scale) => at(scale, Math.min(1, figures.length), 0)),
  ];
}

/**
 * The largest at which the title has two lines and no word is wider than the panel. Where room is short it gives way
 * first: it is the largest by far.
 */
function titleSizeFor({ title }: PreviewContent, scale: number, typesetter: Typesetter): number {
  const sizes = TITLE_SIZES.map((size) => size * Math.min(1, scale ** 2));
  const fits = (size: number) =>
    fitsIn({ text: title, style: { size, weight: 700 } }, TITLE_LINES, {
      width: WIDTH,
      typesetter,
    });
  return sizes.find(fits) ?? Math.min(...sizes);
}
