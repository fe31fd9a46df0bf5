import { coreRadius, ringRadius, SHAPES, statusKeyOf, WIDTHS } from '#components/map/style.ts';
import type { MapPlace } from '#geo/write/map-model.ts';
import type { StatusLook } from '#geo/write/place-look.ts';
import { round } from './draw-text.ts';
import { colour, mixColours } from './picture-style.ts';

/** From the ring to that of a disputed figure around it, and its width. */
const SECOND = { distance: 2.6, width: 1.25 };

/** As on a page's map, in its pixels about the origin. Ring: the status. Core: the toll. */
export function drawPlaceSymbol({ kind, look, toll }: MapPlace): string {
  const [ring, core] = [ringRadius(kind, toll), coreRadius(toll)];
  const isPlain = kind === 'region' && core === 0;
  return [
    toll?.disputed ? drawRing(look, ring + SECOND.distance, SECOND.width, false) : '',
    drawRing(look, ring, isPlain ? 1 : widthOf(look), isPlain),
    core > 0 ? drawCore(core, toll?.figure === 'words') : '',
  ].join('');
}

/** What is in force has a full edge; what is over, or comes from the area around, a thin one. */
function widthOf(look: StatusLook): number {
  if (look.kind === 'not-stated') return WIDTHS['quiet-ring'];
  const isThin = look.kind !== 'in-force' || look.inherited;
  return isThin ? WIDTHS['past-ring'] : WIDTHS.ring;
}

function drawRing(look: StatusLook, radius: number, width: number, isPlain: boolean): string {
  const key = statusKeyOf(look);
  const status = colour(`status-${key}`);
  const dash =
    look.kind === 'ended' ? ` stroke-dasharray="${round(3 / radius)} ${round(2 / radius)}"` : '';
  return (
    `<path transform="scale(${round(radius)})" d="${SHAPES[key]}" fill="${fillOf(look, status, isPlain)}" ` +
    `stroke="${status}" stroke-width="${round(width / radius)}" stroke-linejoin="round"${dash}/>`
  );
}

/** What is over is shaded with its colour; a region's tint says most, so its own mark is small and full. */
function fillOf({ kind }: StatusLook, status: string, isPlain: boolean): string {
  if (isPlain) return kind === 'past' ? colour('halo') : status;
  return kind === 'past' ? mixColours(status, 22, colour('halo')) : colour('halo');
}

/** A number given in words is hatched: its size says nothing. */
function drawCore(radius: number, isWords: boolean): string {
  const ink = colour('core');
  if (!isWords) return `<circle r="${round(radius)}" fill="${ink}"/>`;
  const [long, short] = [radius * 0.7, radius * 0.35];
  const strokes = `M${-long} ${long}L${long} ${-long}M${-long} ${short - 1}L${short - 1} ${-long}M${1 - short} ${long}L${long} ${1 - short}`;
  return (
    `<circle r="${round(radius)}" fill="none" stroke="${ink}"/>` +
    `<path d="${strokes}" fill="none" stroke="${ink}" stroke-width="1.25"/>`
  );
}
