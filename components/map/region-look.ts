import type { StatusLook } from '#geo/write/place-look.ts';
import { COLOURS, TINTS, type Scheme, type WIDTHS } from './style.ts';

type Width = keyof typeof WIDTHS;

/** How a region is drawn on a canvas; static-map.module.css says the same to SVG. Null: it shows no status. */
export function regionLookOf(look: StatusLook | null, scheme: Scheme) {
  const country = COLOURS.country[scheme];
  if (look?.kind !== 'in-force' && look?.kind !== 'past') {
    const width: Width = 'region-edge';
    return { fill: country, edge: COLOURS['region-edge'][scheme], width };
  }
  const colour = COLOURS[`status-${look.severity}`][scheme];
  const [declared, inherited] =
    look.kind === 'past'
      ? [TINTS.past, TINTS['past-inherited']]
      : [TINTS.declared, TINTS.inherited];
  const width: Width = 'tinted-edge';
  return {
    fill: mix(colour, look.inherited ? inherited : declared, country),
    edge: mix(colour, look.inherited ? EDGE_SHARE.inherited : EDGE_SHARE.declared, country),
    width,
  };
}

/** How much of the status is in the edge of its region, in per cent. */
const EDGE_SHARE = { declared: 55, inherited: 35 } as const;

/** As CSS's `color-mix(in srgb, one share%, other)`; of colours written `#rrggbb`. */
function mix(one: string, share: number, other: string): string {
  const channels = [1, 3, 5].map((at) => {
    const [a = 0, b = 0] = [one, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    return Math.round((a * share + b * (100 - share)) / 100);
  });
  return `rgb(${channels.join(' ')})`;
}
