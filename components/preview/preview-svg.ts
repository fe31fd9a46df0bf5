import type { Typesetter } from '#geo/write/typesetting.ts';
import { drawMap, type PreviewMap } from './draw-map.ts';
import { drawPanel } from './draw-panel.ts';
import { drawLine } from './draw-text.ts';
import { colour, PANEL, PICTURE } from './picture-style.ts';
import type { PreviewContent } from './preview-content.ts';

interface Preview {
  readonly content: PreviewContent;
  /** Null: there is no place to show. */
  readonly map: PreviewMap;
  /** Whose data the map is drawn from. */
  readonly credit: string;
}

const MAP = { width: PICTURE.width - PANEL.width, height: PICTURE.height };
const CREDIT = { size: 15, weight: 400 } as const;
const CREDIT_MARGIN = 10;

/** The picture that a link is shown with, as SVG without any text: letters are outlines. */
export function previewSvg({ content, map, credit }: Preview, typesetter: Typesetter): string {
  const { width, height } = PICTURE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<g transform="translate(${PANEL.width} 0)">${drawMap(map, MAP, typesetter)}</g>`,
    drawCredit(credit, typesetter),
    drawPanel(content, typesetter),
    `<path d="M${PANEL.width} 0v${height}" stroke="${colour('region-edge')}" stroke-width="2"/>`,
    '</svg>',
  ].join('');
}

function drawCredit(credit: string, typesetter: Typesetter): string {
  const x = PICTURE.width - CREDIT_MARGIN - typesetter.widthOf(credit, CREDIT);
  const halo = { colour: colour('halo'), width: 3 };
  const at = { x, y: PICTURE.height - CREDIT_MARGIN };
  return drawLine(credit, CREDIT, at, { fill: colour('label-quiet'), halo }, typesetter);
}
