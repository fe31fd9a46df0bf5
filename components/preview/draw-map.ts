import { layOutPicture } from '#components/map/place-layout.ts';
import { statusKeyOf, TINTS, WIDTHS, DISPUTED_DASH } from '#components/map/style.ts';
import type { PlaceId } from '#geo/model/ids.ts';
import type { Size } from '#geo/shape/world-box.ts';
import type { BasemapName } from '#geo/write/basemap.ts';
import type { MapDrawing } from '#geo/write/map-drawing.ts';
import type { MapModel, MapPlace } from '#geo/write/map-model.ts';
import type { Typesetter } from '#geo/write/typesetting.ts';
import { drawName, drawPlace, type Frame } from './draw-places.ts';
import { round } from './draw-text.ts';
import { colour, mixColours } from './picture-style.ts';

export interface PreviewMap {
  readonly model: MapModel;
  readonly drawing: MapDrawing;
  /** The drawing's places in the page's language. */
  readonly names: readonly BasemapName[];
  /** What the picture is about: it is edged, and named before others. */
  readonly subject: PlaceId;
}

/** Pixels of the picture for each of a page's map: a chat shows a link's picture small. */
const MAGNIFICATION = 1.6;
/** At the foot, in a page's pixels. */
const CREDIT_ROOM = 18;

/** The map of a page as it opens, in a picture. */
export function drawMap(map: PreviewMap, size: Size, typesetter: Typesetter): string {
  const { drawing } = map;
  const scale = Math.min(size.width / drawing.width, size.height / drawing.height);
  const left = (size.width - drawing.width * scale) / 2;
  const top = (size.height - drawing.height * scale) / 2;
  const frame: Frame = {
    box: drawing.box,
    scale,
    left,
    top,
    width: drawing.width,
    height: drawing.height,
    magnification: MAGNIFICATION,
  };
  return [
    `<rect width="${size.width}" height="${size.height}" fill="${colour('water')}"/>`,
    `<g transform="translate(${round(left)} ${round(top)}) scale(${scale.toFixed(4)})" stroke-linejoin="round">`,
    drawGeometry(map, (pixels) => round((pixels * MAGNIFICATION) / scale)),
    '</g>',
    drawNames(map, frame, size, typesetter),
  ].join('');
}

/** A width in pixels of a page, in the drawing's units. */
type InUnits = (pixels: number) => number;

function drawGeometry({ model, drawing, subject }: PreviewMap, inUnits: InUnits): string {
  const { layers, country, regions } = drawing;
  const places = new Map(model.places.map((place) => [place.id, place]));
  const line = (d: string, stroke: string, width: number, more = '') =>
    d === ''
      ? ''
      : `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${inUnits(width)}"${more}/>`;
  const dash = ` stroke-dasharray="${DISPUTED_DASH.map(inUnits).join(' ')}"`;
  const own = regions.find(({ id }) => id === subject);
  return [
    area(layers.land, colour('land')),
    line(layers.divisions, colour('region-edge'), WIDTHS.division),
    area(country, colour('country')),
    ...regions.map(({ id, path }) => drawRegion(path, places.get(id), inUnits)),
    line(layers.rivers, colour('river'), WIDTHS.river),
    area(layers.lakes, colour('water')),
    line(layers.borders, colour('border'), WIDTHS.border),
    line(layers.disputed, colour('border'), WIDTHS.border, dash),
    own ? line(own.path, edgeOf(places.get(subject)), SUBJECT_EDGE) : '',
  ].join('');
}

const area = (d: string, fill: string) => (d === '' ? '' : `<path d="${d}" fill="${fill}"/>`);

const SUBJECT_EDGE = 2.25;

const edgeOf = (place: MapPlace | undefined) =>
  place ? colour(`status-${statusKeyOf(place.look)}`) : colour('label');

/** Tinted and edged by its status, as on a page's map. */
function drawRegion(path: string, place: MapPlace | undefined, inUnits: InUnits): string {
  const land = colour('country');
  const tint = place ? tintOf(place) : null;
  const fill = tint ? mixColours(tint.status, tint.share, land) : land;
  const stroke = tint ? mixColours(tint.status, tint.edge, land) : colour('region-edge');
  const width = inUnits(tint ? WIDTHS['tinted-edge'] : WIDTHS['region-edge']);
  return `<path d="${path}" fill="${fill}" stroke="${stroke}" stroke-width="${width}"/>`;
}

function tintOf({ look }: MapPlace) {
  if (look.kind !== 'in-force' && look.kind !== 'past') return null;
  const { inherited, kind } = look;
  const shares =
    kind === 'past' ? [TINTS.past, TINTS['past-inherited']] : [TINTS.declared, TINTS.inherited];
  return {
    status: colour(`status-${look.severity}`),
    share: shares[inherited ? 1 : 0] ?? 0,
    edge: inherited ? 35 : 55,
  };
}

/** Symbols and names where the page's map has room for them, the subject's first. */
function drawNames(
  { model, drawing, names, subject }: PreviewMap,
  frame: Frame,
  size: Size,
  typesetter: Typesetter,
): string {
  const places = [
    ...model.places.filter(({ id }) => id === subject),
    ...model.places.filter(({ id }) => id !== subject),
  ];
  const window = { width: size.width / MAGNIFICATION, height: size.height / MAGNIFICATION };
  const layout = layOutPicture({ places, names }, drawing.box, window, CREDIT_ROOM);
  return [
    ...names.map((name) => drawName(name, layout.names.get(name.id), frame, typesetter)),
    ...places
      .toReversed()
      .map((place) =>
        drawPlace(place, layout.places.get(place.id), place.id === subject, frame, typesetter),
      ),
  ].join('');
}
