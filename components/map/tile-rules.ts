import { LineSymbolizer, PolygonSymbolizer, type Feature, type PaintRule } from 'protomaps-leaflet';
import { COLOURS, DISPUTED_DASH, WIDTHS, type Scheme } from './style.ts';
import { SEA } from './tile-source.ts';

/** Pixels of the window per pixel of a tile: tiles are drawn for whole zooms and stretched between them. */
export interface Stretch {
  current: number;
}

/** Under the story's regions: sea, land and first-level borders. */
export function groundRules(scheme: Scheme, stretch: Stretch): PaintRule[] {
  return [
    { dataLayer: SEA, symbolizer: { draw: fillCanvas(COLOURS.water[scheme]) } },
    { dataLayer: 'land', symbolizer: new PolygonSymbolizer({ fill: COLOURS.land[scheme] }) },
    {
      dataLayer: 'borders',
      symbolizer: lineOf('region-edge', 'division', scheme, stretch),
      filter: (_zoom, feature) => feature.props['level'] === 4,
    },
  ];
}

/** Over the story's regions: waters and the borders of countries. */
export function lineRules(scheme: Scheme, stretch: Stretch): PaintRule[] {
  return [
    { dataLayer: 'rivers', symbolizer: lineOf('river', 'river', scheme, stretch) },
    { dataLayer: 'lakes', symbolizer: new PolygonSymbolizer({ fill: COLOURS.water[scheme] }) },
    {
      dataLayer: 'borders',
      symbolizer: lineOf('border', 'border', scheme, stretch),
      filter: (_zoom, feature) => isOfCountries(feature) && feature.props['disputed'] !== true,
    },
    {
      dataLayer: 'borders',
      symbolizer: lineOf('border', 'border', scheme, stretch, DISPUTED_DASH),
      filter: (_zoom, feature) => isOfCountries(feature) && feature.props['disputed'] === true,
    },
  ];
}

const isOfCountries = ({ props }: Feature) => props['level'] === 2;

function lineOf(
  colour: keyof typeof COLOURS,
  width: keyof typeof WIDTHS,
  scheme: Scheme,
  stretch: Stretch,
  dash?: readonly number[],
): LineSymbolizer {
  return new LineSymbolizer({
    color: COLOURS[colour][scheme],
    width: () => WIDTHS[width] / stretch.current,
    lineJoin: 'round',
    ...(dash ? { dash: [...dash] } : {}),
  });
}

/** A canvas lies within one tile: what fills the tile fills the canvas. */
function fillCanvas(colour: string) {
  return (context: CanvasRenderingContext2D) => {
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    Object.assign(context, { fillStyle: colour, globalAlpha: 1 });
    context.fillRect(0, 0, context.canvas.width, context.canvas.height);
    context.restore();
  };
}
