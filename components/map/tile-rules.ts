import { LineSymbolizer, PolygonSymbolizer, type Feature, type PaintRule } from 'protomaps-leaflet';
import type { RegionPainting } from './region-painting.ts';
import { COLOURS, DISPUTED_DASH, WIDTHS, type Scheme } from './style.ts';
import type { Stretch } from './stretch.ts';
import { SEA } from './tile-source.ts';

/** Sea, land and first-level borders; the story's regions; waters and the borders of countries over them. */
export function basemapRules(
  scheme: Scheme,
  stretch: Stretch,
  regions: RegionPainting,
): PaintRule[] {
  const water = COLOURS.water[scheme];
  return [
    { dataLayer: SEA, symbolizer: { draw: fillCanvas(water) } },
    { dataLayer: 'land', symbolizer: new PolygonSymbolizer({ fill: COLOURS.land[scheme] }) },
    {
      dataLayer: 'borders',
      symbolizer: lineOf('region-edge', 'division', scheme, stretch),
      filter: (_zoom, feature) => feature.props['level'] === 4,
    },
    regions.rule(scheme, stretch),
    { dataLayer: 'rivers', symbolizer: lineOf('river', 'river', scheme, stretch) },
    { dataLayer: 'lakes', symbolizer: new PolygonSymbolizer({ fill: water }) },
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
