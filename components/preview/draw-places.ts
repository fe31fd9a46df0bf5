import { basemapLabelOf, LABELS, symbolRadius } from '#components/map/style.ts';
import type { Position } from 'geojson';
import type { Placement } from '#geo/shape/place-labels.ts';
import { shareOf, type WorldBox } from '#geo/shape/world-box.ts';
import type { BasemapName } from '#geo/write/basemap.ts';
import type { MapPlace } from '#geo/write/map-model.ts';
import type { TextStyle, Typesetter } from '#geo/write/typesetting.ts';
import { drawPlaceSymbol } from './draw-place-symbol.ts';
import { drawLine, round } from './draw-text.ts';
import { colour } from './picture-style.ts';

/** Where a drawing lies in a picture. */
export interface Frame {
  readonly box: WorldBox;
  /** Pixels a unit of the drawing. */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Of symbols and names, over those of a page. */
  readonly magnification: number;
}

const HALO_WIDTH = 4;
/** Between a symbol and its name, in a page's pixels. */
const GAP = 3;
/** From the middle of a line to its baseline, by the type's size. */
const TO_BASELINE = 0.35;

/** In pixels of the picture. */
interface Spot {
  readonly x: number;
  readonly y: number;
}

function spotOf(position: Position, { box, scale, left, top, width, height }: Frame): Spot {
  const [x, y] = shareOf(box, position);
  return { x: left + x * width * scale, y: top + y * height * scale };
}

/** A place's symbol with its name beside it, as on a page's map. */
export function drawPlace(
  place: MapPlace,
  placement: Placement | undefined,
  isSubject: boolean,
  frame: Frame,
  typesetter: Typesetter,
): string {
  const { position, kind, toll, name } = place;
  if (!position || placement === undefined || placement === 'hidden') return '';
  const { magnification } = frame;
  const spot = spotOf(position, frame);
  const symbol = `<g transform="translate(${round(spot.x)} ${round(spot.y)}) scale(${magnification})">${drawPlaceSymbol(place)}</g>`;
  const size =
    kind === 'region' ? LABELS.regionSize : kind === 'site' ? LABELS.siteSize : LABELS.citySize;
  const style: TextStyle = {
    size: size * magnification,
    weight: isSubject ? 700 : kind === 'city' ? 600 : 400,
  };
  const fill = kind === 'region' && !isSubject ? colour('label-quiet') : colour('label');
  const radius = symbolRadius(kind, toll) * magnification;
  return (
    symbol + drawBeside(name, placement, { spot, radius, style, fill, magnification }, typesetter)
  );
}

/** A name that only orients, with its dot. */
export function drawName(
  name: BasemapName,
  placement: Placement | undefined,
  frame: Frame,
  typesetter: Typesetter,
): string {
  if (placement === undefined || placement === 'hidden') return '';
  const { magnification } = frame;
  const spot = spotOf(name.position, frame);
  const label = basemapLabelOf(name);
  const fill = colour('label-quiet');
  const radius = label.radius * magnification;
  const dot =
    radius === 0
      ? ''
      : `<circle cx="${round(spot.x)}" cy="${round(spot.y)}" r="${radius}" fill="${fill}" stroke="${colour('halo')}" stroke-width="${magnification}"/>`;
  const style: TextStyle = { size: label.size * magnification, weight: 400 };
  const text = label.isUpperCase ? name.name.toLocaleUpperCase() : name.name;
  return (
    dot + drawBeside(text, placement, { spot, radius, style, fill, magnification }, typesetter)
  );
}

interface Beside {
  readonly spot: Spot;
  readonly radius: number;
  readonly style: TextStyle;
  readonly fill: string;
  readonly magnification: number;
}

function drawBeside(
  text: string,
  placement: Placement,
  { spot, radius, style, fill, magnification }: Beside,
  typesetter: Typesetter,
): string {
  const width = typesetter.widthOf(text, style);
  const distance = radius + GAP * magnification;
  const half = (LABELS.height * magnification) / 2;
  const shifts: Partial<Record<Placement, readonly [number, number]>> = {
    right: [distance, 0],
    left: [-distance - width, 0],
    above: [-width / 2, -distance - half],
    below: [-width / 2, distance + half],
    centre: [-width / 2, 0],
  };
  const shift = shifts[placement];
  if (!shift) return '';
  const at = { x: spot.x + shift[0], y: spot.y + shift[1] + style.size * TO_BASELINE };
  return drawLine(
    text,
    style,
    at,
    { fill, halo: { colour: colour('halo'), width: HALO_WIDTH } },
    typesetter,
  );
}
