import {
  exp,
  LineLabelSymbolizer,
  LineSymbolizer,
  PolygonSymbolizer,
  type Feature,
  type LabelRule,
  type PaintRule,
} from 'protomaps-leaflet';
import type { Language } from '#geo/model/language.ts';
import { COLOURS, STREETS, type Scheme, type StreetClass } from './style.ts';
import type { Stretch } from './stretch.ts';

/**
 * Street tiles in the map's own colours, whichever schema they have. What a layer holds is told by its name; layers
 * that a source lacks cost nothing. Schemas: Protomaps 4, OpenMapTiles 3, Mapbox Streets 7 and 8, Shortbread 1, and
 * OpenStreetMap's own tags in a layer `osm`.
 */
const LAYERS = {
  roads: ['roads', 'transportation', 'road', 'streets', 'osm'],
  roadNames: ['roads', 'transportation_name', 'road_label', 'road', 'street_labels', 'osm'],
  water: ['water', 'water_polygons', 'osm'],
  rivers: ['waterway', 'water_lines', 'osm'],
  greens: ['landuse', 'landcover', 'park', 'land', 'osm'],
  buildings: ['buildings', 'building', 'osm'],
} as const;

const CLASSES: Readonly<Record<string, StreetClass>> = {
  motorway: 'motorway',
  highway: 'motorway',
  trunk: 'motorway',
  primary: 'major',
  major_road: 'major',
  main: 'major',
  secondary: 'major',
  medium_road: 'major',
  tertiary: 'minor',
  minor: 'minor',
  minor_road: 'minor',
  street: 'minor',
  street_limited: 'minor',
  residential: 'minor',
  unclassified: 'minor',
  living_street: 'minor',
  road: 'minor',
  service: 'service',
  track: 'service',
  pedestrian: 'path',
  path: 'path',
  footway: 'path',
  cycleway: 'path',
  steps: 'path',
  rail: 'rail',
  major_rail: 'rail',
};

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');
const text = ({ props }: Feature, key: string) => textOf(props[key]);

/** What kind of street a feature of a layer of streets is; null: none that is drawn. */
export function streetClassOf(props: Feature['props']): StreetClass | null {
  if (props['railway'] === 'rail' || props['rail'] === true) return 'rail';
  const named = [props['kind'], props['class'], props['highway']].map((value) =>
    textOf(value).replace(/_link$/, ''),
  );
  for (const name of named) {
    const known = CLASSES[name];
    if (known) return known;
  }
  return null;
}

const GREEN =
  /^(park|forest|wood|grass|garden|nature_reserve|recreation_ground|cemetery|meadow|scrub)$/;

const isGreen = (feature: Feature) =>
  ['kind', 'class', 'leisure', 'landuse', 'natural'].some((key) => GREEN.test(text(feature, key)));
const isWater = (layer: string, feature: Feature) =>
  layer !== 'osm' ||
  text(feature, 'natural') === 'water' ||
  ['riverbank', 'dock'].includes(text(feature, 'waterway'));
const isRiver = (layer: string, feature: Feature) =>
  layer !== 'osm' || ['river', 'canal'].includes(text(feature, 'waterway'));
const isBuilding = (layer: string, { props }: Feature) =>
  layer !== 'osm' || (props['building'] !== undefined && props['building'] !== 'no');

/** From the smallest to what must not be crossed out by it. */
const ORDER: readonly StreetClass[] = ['path', 'service', 'minor', 'rail', 'major', 'motorway'];

/** Greens, waters and buildings; then each kind of street, its edge below it. */
export function streetRules(scheme: Scheme, stretch: Stretch): PaintRule[] {
  const area = (colour: keyof typeof COLOURS) =>
    new PolygonSymbolizer({ fill: COLOURS[colour][scheme] });
  return [
    ...rulesOf(LAYERS.greens, area('green'), (_layer, feature) => isGreen(feature)),
    ...rulesOf(LAYERS.water, area('water'), isWater),
    ...rulesOf(
      LAYERS.rivers,
      lineOf('water', () => 1.5 / stretch.current, scheme),
      isRiver,
    ),
    ...rulesOf(LAYERS.buildings, area('building'), isBuilding).map((rule) => ({
      ...rule,
      minzoom: STREETS.buildingsFromZoom,
    })),
    ...ORDER.flatMap((kind) => streetsOf(kind, scheme, stretch)),
  ];
}

function streetsOf(kind: StreetClass, scheme: Scheme, stretch: Stretch): PaintRule[] {
  const { fromZoom, widths, edge, colour } = STREETS.classes[kind];
  const width = exp(
    1.4,
    widths.map((stop) => [...stop]),
  );
  const isKind = (_layer: string, { props }: Feature) => streetClassOf(props) === kind;
  const line = lineOf(colour, (zoom) => width(zoom) / stretch.current, scheme);
  const around = lineOf(
    'street-edge',
    (zoom) => (width(zoom) + 2 * edge) / stretch.current,
    scheme,
  );
  const symbolizers = edge > 0 ? [around, line] : [line];
  return symbolizers.flatMap((symbolizer) =>
    rulesOf(LAYERS.roads, symbolizer, isKind).map((rule) => ({ ...rule, minzoom: fromZoom })),
  );
}

const lineOf = (colour: keyof typeof COLOURS, width: (zoom: number) => number, scheme: Scheme) =>
  new LineSymbolizer({
    color: COLOURS[colour][scheme],
    width,
    lineCap: 'round',
    lineJoin: 'round',
  });

/** Points among a layer's features are never drawn as areas or lines. */
function rulesOf(
  layers: readonly string[],
  symbolizer: PaintRule['symbolizer'],
  isMeant: (layer: string, feature: Feature) => boolean,
): PaintRule[] {
  return layers.map((dataLayer) => ({
    dataLayer,
    symbolizer,
    filter: (_zoom, feature) => hasExtent(feature) && isMeant(dataLayer, feature),
  }));
}

const hasExtent = ({ bbox }: Feature) => bbox.maxX > bbox.minX || bbox.maxY > bbox.minY;

/** Names along streets, in the page's language where the tiles have it. */
export function streetLabelRules(scheme: Scheme, language: Language, font: string): LabelRule[] {
  const symbolizer = new LineLabelSymbolizer({
    labelProps: [`name:${language}`, `name_${language}`, 'name'],
    fill: COLOURS['label-quiet'][scheme],
    stroke: COLOURS.halo[scheme],
    width: 2,
    font: `500 ${STREETS.nameSize}px ${font}`,
  });
  return LAYERS.roadNames.map((dataLayer) => ({
    dataLayer,
    symbolizer,
    minzoom: STREETS.namesFromZoom,
    filter: (_zoom, { props }) => {
      const kind = streetClassOf(props);
      return kind === 'motorway' || kind === 'major' || kind === 'minor';
    },
  }));
}
