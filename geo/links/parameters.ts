import { ID_PATTERN } from '#geo/model/ids.ts';
import { MEASURES, type Measure } from '#geo/model/measure.ts';
import { formatMomentIn, parseMoment, type Moment } from '#geo/model/moment.ts';
import { REPORT_KINDS, type ReportKind } from '#geo/model/report.ts';
import { OUTCOMES, type Outcome } from '#geo/model/toll.ts';
import { formatList, parseChoice, parseNames } from './list-parameter.ts';

/** Where the map looks: zoom as in Leaflet (256 px tiles), degrees. */
export interface MapView {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/**
 * One row a URL parameter. `parse` gives null for what it cannot read: the default then holds, and never
 * an error page. In the same zone it reads back what `format` wrote.
 */
export interface Parameter<Value> {
  readonly key: string;
  readonly description: string;
  readonly parse: (text: string, zone: string) => Value | null;
  readonly format: (value: Value, zone?: string) => string;
}

export const MIN_ZOOM = 2;
/** Of a map with streets; without, it ends where the basemap's detail does. */
export const MAX_ZOOM = 18;
const VIEW_PATTERN = /^(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)$/;

/** @returns null unless the text is `zoom/lat/lng` within the map's limits. */
function parseView(text: string): MapView | null {
  const match = VIEW_PATTERN.exec(text);
  if (!match) return null;
  const [zoom, lat, lng] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (zoom < MIN_ZOOM || zoom > MAX_ZOOM || Math.abs(lat) > 85 || Math.abs(lng) > 180) return null;
  return { zoom, lat, lng };
}

const round = (value: number, digits: number) => String(Number(value.toFixed(digits)));

/** Zoom to a tenth, degrees to what a pixel of that zoom can show. */
function formatView({ zoom, lat, lng }: MapView): string {
  const pixel = 360 / (256 * 2 ** zoom);
  const digits = Math.max(1, Math.ceil(-Math.log10(pixel)));
  return [round(zoom, 1), round(lat, digits), round(lng, digits)].join('/');
}

/** As `publisherKey` makes them. */
const PUBLISHER = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u;
const LANGUAGE = /^[a-z]{2,3}$/;
export const MOST_SEARCHED = 100;

/** The words with one space between them; null where there are none, or more than anybody types. */
function parseText(text: string): string | null {
  const words = text.trim().replaceAll(/\s+/gu, ' ');
  return /[\p{L}\p{N}]/u.test(words) && words.length <= MOST_SEARCHED ? words : null;
}

/** Every URL parameter there is; `docs/url-parameters.md` says the same. */
export const PARAMETERS = {
  at: {
    key: 'at',
    description:
      'The moment the view is as of: an instant, or a date, which means the end of that day.',
    parse: parseMoment,
    format: formatMomentIn,
  } satisfies Parameter<Moment>,
  since: {
    key: 'since',
    description: 'The moment since which changes are told, as in `at`.',
    parse: parseMoment,
    format: formatMomentIn,
  } satisfies Parameter<Moment>,
  view: {
    key: 'view',
    description: 'Where the map looks: zoom/latitude/longitude. Kept by the browser alone.',
    parse: parseView,
    format: formatView,
  } satisfies Parameter<MapView>,
  kind: {
    key: 'kind',
    description: 'Reports of these kinds.',
    parse: parseChoice(REPORT_KINDS),
    format: formatList,
  } satisfies Parameter<readonly ReportKind[]>,
  outcome: {
    key: 'outcome',
    description: 'Casualty reports with these outcomes.',
    parse: parseChoice(OUTCOMES),
    format: formatList,
  } satisfies Parameter<readonly Outcome[]>,
  measure: {
    key: 'measure',
    description: 'Emergency reports of these measures.',
    parse: parseChoice(MEASURES),
    format: formatList,
  } satisfies Parameter<readonly Measure[]>,
  place: {
    key: 'place',
    description: 'Reports of these places and of those within them.',
    parse: parseNames(ID_PATTERN),
    format: formatList,
  } satisfies Parameter<readonly string[]>,
  source: {
    key: 'source',
    description: 'Reports read at these publishers.',
    parse: parseNames(PUBLISHER),
    format: formatList,
  } satisfies Parameter<readonly string[]>,
  language: {
    key: 'language',
    description: 'Reports read in these languages.',
    parse: parseNames(LANGUAGE),
    format: formatList,
  } satisfies Parameter<readonly string[]>,
  q: {
    key: 'q',
    description: 'Reports in which each of these words occurs.',
    parse: parseText,
    format: encodeURIComponent,
  } satisfies Parameter<string>,
} as const;
