import type { Severity } from '#geo/model/measure.ts';
import type { ReportKind } from '#geo/model/report.ts';
import type { BasemapName } from '#geo/write/basemap.ts';
import type { StatusLook, TollLook } from '#geo/write/place-look.ts';

/**
 * The one style of every map: the server-drawn SVG, Leaflet, and whatever draws maps later. Colours reach HTML and
 * SVG as the custom properties of `mapStyleCss`, so that light and dark need no script.
 */

export type Scheme = 'light' | 'dark';

/** Land, waters and words recede; the four severities are told apart with deuteranopia, protanopia and tritanopia. */
export const COLOURS = {
  water: { light: '#dbe5ea', dark: '#14181c' },
  land: { light: '#efebe1', dark: '#1f2327' },
  country: { light: '#faf7f1', dark: '#2a2f34' },
  border: { light: '#b3aa98', dark: '#565d64' },
  'region-edge': { light: '#d3cbbb', dark: '#42484e' },
  river: { light: '#c9d8df', dark: '#1a2228' },
  street: { light: '#ffffff', dark: '#474d54' },
  'street-minor': { light: '#ffffff', dark: '#3b4147' },
  'street-edge': { light: '#d9d1c3', dark: '#22262a' },
  building: { light: '#e9e2d6', dark: '#343a40' },
  green: { light: '#e4e8d8', dark: '#252c27' },
  label: { light: '#33373b', dark: '#e4e6e8' },
  'label-quiet': { light: '#5f6064', dark: '#b0b6bc' },
  halo: { light: '#fbf9f4', dark: '#1b1f23' },
  core: { light: '#24272a', dark: '#f1f2f3' },
  paper: { light: '#ffffff', dark: '#22262a' },
  focus: { light: '#0b57d0', dark: '#8ab4ff' },
  /** The reader's own. */
  position: { light: '#0b57d0', dark: '#8ab4ff' },
  'status-extreme': { light: '#7a0c33', dark: '#f4526b' },
  'status-severe': { light: '#c84300', dark: '#ffb454' },
  'status-moderate': { light: '#6a4bb0', dark: '#a88bf0' },
  'status-minor': { light: '#1f7a9c', dark: '#7ad0f5' },
  'status-ended': { light: '#55595e', dark: '#a9b0b7' },
  'status-not-stated': { light: '#6f7277', dark: '#969ca3' },
  /** For text on `paper`: 4.5:1. */
  'text-extreme': { light: '#7a0c33', dark: '#ff7c90' },
  'text-severe': { light: '#b43c00', dark: '#ffb454' },
  'text-moderate': { light: '#5f40a6', dark: '#b9a1f7' },
  'text-minor': { light: '#196a88', dark: '#7ad0f5' },
  'text-ended': { light: '#55595e', dark: '#a9b0b7' },
  'text-not-stated': { light: '#5c6065', dark: '#a4aab0' },
} as const satisfies Record<string, Record<Scheme, string>>;

/** Line widths in pixels, at every zoom. */
export const WIDTHS = {
  border: 1,
  'region-edge': 0.75,
  'tinted-edge': 1.25,
  division: 0.75,
  river: 0.75,
  ring: 2.75,
  'past-ring': 1.75,
  'quiet-ring': 1.25,
} as const;

/** Of a disputed border, in pixels: stroke and gap. */
export const DISPUTED_DASH = [3, 3] as const;

/** How strongly a status tints its region, in per cent over the country's colour. */
export const TINTS = { declared: 20, inherited: 10, past: 12, 'past-inherited': 6 } as const;

export const LABELS = {
  /** Pixels. */
  citySize: 13,
  regionSize: 11.5,
  siteSize: 12,
  height: 15,
  countSize: 11,
  countHeight: 13,
} as const;

export type StreetClass = 'motorway' | 'major' | 'minor' | 'service' | 'path' | 'rail';

interface StreetLook {
  readonly fromZoom: number;
  /** Zoom and width in pixels, growing between. */
  readonly widths: readonly (readonly [zoom: number, pixels: number])[];
  /** Of its edge on each side, in pixels. */
  readonly edge: number;
  readonly colour: 'street' | 'street-minor' | 'street-edge';
}

/** Streets of a newsroom's own tiles, where the basemap's detail ends. */
export const STREETS: {
  readonly fromZoom: number;
  readonly buildingsFromZoom: number;
  readonly namesFromZoom: number;
  readonly nameSize: number;
  readonly classes: Readonly<Record<StreetClass, StreetLook>>;
} = {
  fromZoom: 9,
  buildingsFromZoom: 14,
  namesFromZoom: 14,
  nameSize: 11,
  classes: {
    motorway: {
      fromZoom: 9,
      widths: [
        [9, 1.5],
        [13, 4],
        [18, 18],
      ],
      edge: 0.75,
      colour: 'street',
    },
    major: {
      fromZoom: 9,
      widths: [
        [9, 0.75],
        [13, 2.5],
        [18, 16],
      ],
      edge: 0.75,
      colour: 'street',
    },
    minor: {
      fromZoom: 12,
      widths: [
        [12, 0.75],
        [14, 1.5],
        [18, 12],
      ],
      edge: 0.5,
      colour: 'street',
    },
    service: {
      fromZoom: 14,
      widths: [
        [14, 0.75],
        [18, 6],
      ],
      edge: 0,
      colour: 'street-minor',
    },
    path: {
      fromZoom: 15,
      widths: [
        [15, 0.75],
        [18, 2],
      ],
      edge: 0,
      colour: 'street-minor',
    },
    rail: {
      fromZoom: 11,
      widths: [
        [11, 0.75],
        [18, 2],
      ],
      edge: 0,
      colour: 'street-edge',
    },
  },
};

interface BasemapLabel {
  /** Pixels, like the letters' extra spacing and the radius of the dot beside the name. */
  readonly size: number;
  readonly spacing: number;
  readonly radius: number;
  readonly isUpperCase: boolean;
}

/** Names that only orient: countries in spaced capitals, towns beside a dot, all quieter than the story's. */
export function basemapLabelOf({ kind, rank }: Pick<BasemapName, 'kind' | 'rank'>): BasemapLabel {
  if (kind === 'country') return { size: 10.5, spacing: 1.2, radius: 0, isUpperCase: true };
  const size = basemapRankOf({ rank }) === 'large' ? 12 : 11;
  return { size, spacing: 0, radius: 2, isUpperCase: false };
}

export const basemapRankOf = ({ rank }: Pick<BasemapName, 'rank'>) =>
  rank <= 2 ? 'large' : 'small';

/** From which zoom on each kind of place has a symbol. The root of a story has none: the page is about it. */
export const SHOWN_FROM_ZOOM = { country: Infinity, region: 4.2, city: 0, site: 9 } as const;
/** The basemap is drawn larger up to here; beyond it there are streets, or nothing more to see. */
export const DETAIL_ENDS_AT_ZOOM = 12;
/** Single reports, at their own precision. */
export const REPORTS_FROM_ZOOM = 8;

export type StatusKey = Severity | 'ended' | 'not-stated';

export const statusKeyOf = (look: StatusLook): StatusKey =>
  look.kind === 'in-force' || look.kind === 'past' ? look.severity : look.kind;

const polygon = (...points: readonly (readonly [number, number])[]) =>
  `M${points.map((point) => point.join(' ')).join('L')}Z`;

/** Outlines about the origin that hold a circle of radius 1. */
const CIRCLE = 'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1-1 0Z';
export const SHAPES: Readonly<Record<StatusKey, string>> = {
  extreme: polygon(
    ...([
      [0.44, -1.06],
      [1.06, -0.44],
      [1.06, 0.44],
      [0.44, 1.06],
      [-0.44, 1.06],
      [-1.06, 0.44],
      [-1.06, -0.44],
      [-0.44, -1.06],
    ] as const),
  ),
  severe: polygon([0, -1.36], [1.36, 0], [0, 1.36], [-1.36, 0]),
  moderate: polygon([0, -1.56], [1.4, 0.86], [-1.4, 0.86]),
  minor: polygon([-0.95, -0.95], [0.95, -0.95], [0.95, 0.95], [-0.95, 0.95]),
  ended: CIRCLE,
  'not-stated': CIRCLE,
};

/** A core's radius in pixels: its area follows the figure. */
const PIXELS_A_PERSON = 1.5;
const LEAST_CORE = 1.8;
const LARGEST_CORE = 26;
const WORDS_CORE = 4.5;
/** Beyond this figure circles grow no more. */
export const LARGEST_FIGURE = Math.floor((LARGEST_CORE / PIXELS_A_PERSON) ** 2);

export function coreRadius(toll: TollLook | null): number {
  if (toll === null || toll.figure === 0) return 0;
  if (toll.figure === 'words') return WORDS_CORE;
  const radius = PIXELS_A_PERSON * Math.sqrt(toll.figure);
  return Math.min(LARGEST_CORE, Math.max(LEAST_CORE, radius));
}

const LEAST_RING = { country: 5, region: 3, city: 6, site: 4 } as const;

/** The radius of the circle that a symbol's ring surrounds, in pixels. */
export function ringRadius(kind: keyof typeof LEAST_RING, toll: TollLook | null): number {
  const core = coreRadius(toll);
  return Math.max(LEAST_RING[kind], core === 0 ? 0 : core + 2.5);
}

/** Half the side of a symbol's square in pixels: its ring with its points, its width and a second ring. */
export function symbolRadius(kind: keyof typeof LEAST_RING, toll: TollLook | null): number {
  return Math.ceil(ringRadius(kind, toll) * 1.42 + (toll?.disputed ? 5 : 2.5));
}

/** Pixels of the square that a report's shape lies in, and between shapes with their numbers. */
export const REPORT_GLYPH = 16;
export const COUNT_GAP = 4;
/** Shapes with their numbers that a mark has room for. */
export const COUNTED_SHAPES = 3;

export const REPORT_SHAPES: Readonly<Record<ReportKind, string>> = {
  incident: polygon([-3.4, -3.4], [3.4, -3.4], [3.4, 3.4], [-3.4, 3.4]),
  casualties: 'M-1.5-4.5H1.5V-1.5H4.5V1.5H1.5V4.5H-1.5V1.5H-4.5V-1.5H-1.5Z',
  emergency: polygon([0, -4.6], [4.4, 3.4], [-4.4, 3.4]),
  photo: 'M-4.5-2.5H-2L-1-4H1L2-2.5H4.5V3.5H-4.5Z',
  statement: 'M-4.5-3.5H4.5V2H0L-2.5 4.5V2H-4.5Z',
};

function declarations(scheme: Scheme): string {
  const colours = Object.entries(COLOURS);
  return colours.map(([name, colour]) => `--map-${name}:${colour[scheme]}`).join(';');
}

/**
 * The style sheet of custom properties; a page shows it once, in its head.
 * @param scheme The only one there is; unless given the device's, dark where `data-scheme` says so.
 */
export function mapStyleCss(scheme: Scheme | null = null): string {
  const widths = Object.entries(WIDTHS).map(([name, width]) => `--map-${name}-width:${width}px`);
  const tints = Object.entries(TINTS).map(([name, share]) => `--map-tint-${name}:${share}%`);
  const dash = `--map-disputed-dash:${DISPUTED_DASH.join(' ')}`;
  const rootIn = (first: Scheme) =>
    `:root{${[declarations(first), ...widths, ...tints, dash].join(';')}}`;
  if (scheme) return `${rootIn(scheme)}:root{color-scheme:${scheme}}`;
  return [
    rootIn('light'),
    `@media screen and (prefers-color-scheme:dark){:root{${declarations('dark')}}}`,
    `[data-scheme='dark']{${declarations('dark')}}`,
  ].join('\n');
}
