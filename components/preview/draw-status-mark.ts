import { SHAPES, statusKeyOf } from '#components/map/style.ts';
import type { StatusLook } from '#geo/write/place-look.ts';
import { round } from './draw-text.ts';
import { colour, mixColours } from './picture-style.ts';

interface MarkPlace {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Pixels of the edge, for each of the radius: full while in force, thin and shaded once over. */
const EDGE = { 'in-force': 0.28, past: 0.18, ended: 0.18, 'not-stated': 0.14 } as const;

/** A status by colour and shape, about a point. */
export function drawStatusMark(look: StatusLook, { x, y, radius }: MarkPlace): string {
  const key = statusKeyOf(look);
  const status = colour(`status-${key}`);
  const edge = EDGE[look.kind];
  const dash = look.kind === 'ended' ? ' stroke-dasharray="0.3 0.2"' : '';
  const fill = fillOf(look, status);
  return (
    `<path transform="translate(${round(x)} ${round(y)}) scale(${round(radius)})" d="${SHAPES[key]}" ` +
    `fill="${fill}" stroke="${status}" stroke-width="${edge}" stroke-linejoin="round"${dash}/>`
  );
}

function fillOf({ kind }: StatusLook, status: string): string {
  if (kind === 'in-force') return status;
  return kind === 'past' ? mixColours(status, 22, colour('halo')) : colour('halo');
}
