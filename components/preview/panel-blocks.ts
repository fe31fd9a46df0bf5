import { statusKeyOf } from '#components/map/style.ts';
import type { TextStyle } from '#geo/write/typesetting.ts';
import { drawStatusMark } from './draw-status-mark.ts';
import type { Block } from './flow-text.ts';
import { colour } from './picture-style.ts';
import type { PreviewContent, PreviewFigure, PreviewStatus } from './preview-content.ts';

/** How much of the content is set, and how large. */
export interface Setting {
  /** Of the sizes below. */
  readonly scale: number;
  readonly titleSize: number;
  readonly mostFigures: number;
  readonly mostSummaryLines: number;
}

const SIZES = {
  kicker: 25,
  label: 25,
  status: 41,
  figure: 38,
  /** Where there are several. */
  listed: 31,
  ending: 30,
  text: 25,
  summary: 30,
};
const MARK_RADIUS = 14;
const MARK_ROOM = 50;
/** Above a claimant's name, whose figure is larger. */
const CLAIM_GAP = 13;

const NEWS = colour('core');
const TEXT = colour('label');
const QUIET = colour('label-quiet');

/** What the panel says, from the top. */
export function panelBlocks(content: PreviewContent, setting: Setting): Block[] {
  const { kicker, title, isStruck, ending, status, summary, source, note } = content;
  const { scale, mostSummaryLines, titleSize } = setting;
  const px = (value: number) => value * scale;
  const text = (size: number, weight: TextStyle['weight'] = 400): TextStyle => ({
    size: px(size),
    weight,
  });
  const quiet = (words: string, gap: number): Block => ({
    text: words,
    style: text(SIZES.text),
    fill: QUIET,
    gap: px(gap),
  });
  return [
    ...(kicker === null
      ? []
      : [{ text: kicker, style: text(SIZES.kicker), fill: QUIET, gap: 0, mostLines: 2 }]),
    {
      text: title,
      style: { size: titleSize, weight: 700 },
      fill: isStruck ? QUIET : NEWS,
      gap: px(4),
      leading: 1.12,
      isStruck,
    },
    ...(ending === null
      ? []
      : [{ text: ending, style: text(SIZES.ending, 600), fill: NEWS, gap: px(14) }]),
    ...(status ? statusBlocks(status, px) : []),
    ...figureBlocks(content, setting, px),
    ...(note === null ? [] : [quiet(note, 24)]),
    ...(summary === null || mostSummaryLines === 0
      ? []
      : [
          {
            text: summary,
            style: text(SIZES.summary),
            fill: TEXT,
            gap: px(22),
            mostLines: mostSummaryLines,
          },
        ]),
    ...(source === null ? [] : [quiet(source, 16)]),
  ];
}

type Scaled = (value: number) => number;

function statusBlocks({ look, word, detail, label }: PreviewStatus, px: Scaled): Block[] {
  const fill = colour(`text-${statusKeyOf(look)}`);
  const radius = px(MARK_RADIUS);
  return [
    ...(label === null
      ? []
      : [
          {
            text: label,
            style: { size: px(SIZES.label), weight: 400 as const },
            fill: QUIET,
            gap: px(20),
          },
        ]),
    {
      text: word,
      style: { size: px(SIZES.status), weight: 600 },
      fill,
      gap: px(label === null ? 24 : 4),
      leading: 1.15,
      indent: px(MARK_ROOM),
      mark: ({ x, y }) => drawStatusMark(look, { x: x + radius * 1.36, y, radius }),
    },
    ...(detail === ''
      ? []
      : [
          {
            text: detail,
            style: { size: px(SIZES.text), weight: 400 as const },
            fill: TEXT,
            gap: px(5),
          },
        ]),
  ];
}

function figureBlocks(
  { figures, sayMore }: PreviewContent,
  { mostFigures }: Setting,
  px: Scaled,
): Block[] {
  const shown = figures.slice(0, mostFigures);
  const left = figures.length - shown.length;
  const size = px(figures.length > 1 ? SIZES.listed : SIZES.figure);
  const blocks = shown.flatMap((figure, index) =>
    blocksOfFigure(figure, { size, gap: px(index === 0 ? 22 : 11) }, px),
  );
  return left === 0 ? blocks : [...blocks, { ...quietText(px), text: sayMore(left), gap: px(10) }];
}

const quietText = (px: Scaled) => ({
  style: { size: px(SIZES.text), weight: 400 as const },
  fill: QUIET,
});

function blocksOfFigure(
  figure: PreviewFigure,
  { size, gap }: { readonly size: number; readonly gap: number },
  px: Scaled,
): Block[] {
  const style = { size, weight: 600 as const };
  if (figure.kind === 'claim') {
    return [
      { text: figure.text, style, fill: NEWS, leading: 1.14, gap },
      { ...quietText(px), text: figure.source, gap: px(2) },
    ];
  }
  const { label, word, claims } = figure;
  return [
    { text: `${label}: ${word}`, style: { size: px(SIZES.ending), weight: 600 }, fill: NEWS, gap },
    ...claims.map((claim): Block => ({
      ...quietText(px),
      text: claim.claimant,
      lead: { text: claim.figure, style: { size: px(SIZES.figure), weight: 700 }, fill: NEWS },
      gap: px(CLAIM_GAP),
    })),
  ];
}
