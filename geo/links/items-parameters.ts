import { ITEMS_LIMIT, OGC_FORMATS, type OgcFormat, type TimeSpan } from '#geo/model/ogc.ts';
import { parseStoryDate } from '#geo/model/moment.ts';
import type { Bounds } from '#geo/model/place.ts';
import type { DataParameter } from './parameter-reader.ts';

/** The parameters of OGC API - Features (17-069r4, section 7.15), and the two that are ours: `f` and `offset`. */
export const ITEMS_PARAMETERS = {
  bbox: {
    key: 'bbox',
    parse: parseBox,
    expects:
      'a box: write west,south,east,north in degrees (CRS84), longitudes from -180 to 180, latitudes from -90 to 90, ' +
      'south not above north, west above east across the antimeridian; or six numbers with a lowest height after ' +
      'south and a highest after north',
  } satisfies DataParameter<Bounds>,
  datetime: {
    key: 'datetime',
    parse: parseTime,
    expects:
      'a time: write an instant with Z or its offset (2022-01-05T10:40:00Z), a day (2022-01-05), or two of them with ' +
      'a slash between, one of which may be ".." (2022-01-05T00:00:00Z/..)',
  } satisfies DataParameter<TimeSpan>,
  limit: {
    key: 'limit',
    parse: parseLimit,
    expects: `a number of features: write a whole number from 1 to ${ITEMS_LIMIT.most}`,
  } satisfies DataParameter<number>,
  offset: {
    key: 'offset',
    parse: parseCount,
    expects: 'a number of features to leave out: write a whole number from 0',
  } satisfies DataParameter<number>,
  f: {
    key: 'f',
    parse: (text) => OGC_FORMATS.find((format) => format === text) ?? null,
    expects: `a format: write ${OGC_FORMATS.join(' or ')}`,
  } satisfies DataParameter<OgcFormat>,
} as const;

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const COUNT = /^\d+$/;

function parseBox(text: string): Bounds | null {
  const parts = text.split(',').map((part) => part.trim());
  if (!parts.every((part) => NUMBER.test(part))) return null;
  const numbers = parts.map(Number);
  if (numbers.length === 4) return boxOf(numbers);
  if (numbers.length !== 6) return null;
  const [west = NaN, south = NaN, bottom = NaN, east = NaN, north = NaN, top = NaN] = numbers;
  // Features have no heights: any of them is at the box's.
  return bottom <= top ? boxOf([west, south, east, north]) : null;
}

function boxOf([west = NaN, south = NaN, east = NaN, north = NaN]: readonly number[]) {
  const isOnEarth = Math.max(Math.abs(west), Math.abs(east)) <= 180 && south >= -90 && north <= 90;
  return isOnEarth && south <= north ? ([west, south, east, north] as const) : null;
}

/** How an end that is open is written. */
const OPEN = ['', '..'];

/** A "+" of an offset arrives as a space. */
function parseTime(text: string, zone: string): TimeSpan | null {
  const ends = text.replaceAll(' ', '+').split('/');
  const [from, until = from, ...rest] = ends.map((end) => parseEnd(end, zone));
  if (!from || !until || rest.length > 0) return null;
  const { first } = from;
  const { last } = until;
  if (first === null || last === null) return first === last ? null : { first, last };
  return last < first ? null : { first, last };
}

function parseEnd(text: string, zone: string): TimeSpan | null {
  return OPEN.includes(text) ? { first: null, last: null } : parseStoryDate(text, zone);
}

function parseCount(text: string): number | null {
  const count = Number(text);
  return COUNT.test(text) && Number.isSafeInteger(count) ? count : null;
}

/** More than the most is no error (/req/core/fc-limit-response-1): there are then no more than that. */
function parseLimit(text: string): number | null {
  const limit = COUNT.test(text) ? Number(text) : 0;
  return limit < 1 ? null : Math.min(limit, ITEMS_LIMIT.most);
}
