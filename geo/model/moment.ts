import { TZDate, tzOffset } from '@date-fns/tz';

/** An instant, in milliseconds since 1970-01-01T00:00Z: what a view is *as of*. */
export type Moment = number & { readonly brand: 'Moment' };

/** How exactly a date is known. */
export type DatePrecision = 'instant' | 'day' | 'month' | 'year';

/**
 * A date as a report gives it, at its own precision, with the first and last instant it covers in the
 * zone it was read in. An interval (`a/b`) has the first instant of `a` and the last of `b`.
 */
export interface StoryDate {
  /** As written in the file: `2022-01-05T10:40:00+06:00`, `2022-01-05`, `2022-01`, `2022-01-05/2022-01-06`. */
  readonly text: string;
  readonly precision: DatePrecision;
  readonly first: Moment;
  readonly last: Moment;
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const CALENDAR = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;

/** @throws Error where `milliseconds` is not a finite whole number in the range of JavaScript dates. */
export function momentOf(milliseconds: number): Moment {
  if (isMoment(milliseconds)) return milliseconds;
  throw new Error(`${milliseconds} is not a moment: pass whole milliseconds since 1970.`);
}

function isMoment(milliseconds: number): milliseconds is Moment {
  return Number.isInteger(milliseconds) && Math.abs(milliseconds) <= 8.64e15;
}

/** Starts of days already worked out: the zone database is slow, and a story has few days and many dates. */
const knownStarts = new Map<string, Moment>();
const MOST_KNOWN_STARTS = 20_000;

function zonedStart(zone: string, year: number, monthIndex: number, day: number): Moment {
  const key = `${zone} ${year} ${monthIndex} ${day}`;
  const known = knownStarts.get(key);
  if (known !== undefined) return known;
  const start = momentOf(new TZDate(year, monthIndex, day, 0, 0, 0, 0, zone).getTime());
  if (knownStarts.size >= MOST_KNOWN_STARTS) knownStarts.clear();
  knownStarts.set(key, start);
  return start;
}

function parseInstant(text: string): StoryDate | null {
  const milliseconds = Date.parse(text);
  const day = Number(text.slice(8, 10));
  if (Number.isNaN(milliseconds) || day > daysInMonth(text)) return null;
  const instant = momentOf(milliseconds);
  return { text, precision: 'instant', first: instant, last: instant };
}

function daysInMonth(text: string): number {
  return new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
}

function parseCalendar(text: string, zone: string): StoryDate | null {
  const match = CALENDAR.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const day = match[3] === undefined ? null : Number(match[3]);
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  if (month === null) return span(text, 'year', zone, [year, 0, 1], [year + 1, 0, 1]);
  if (month < 1 || month > 12) return null;
  if (day === null) return span(text, 'month', zone, [year, month - 1, 1], [year, month, 1]);
  if (day < 1 || day > daysInMonth(text)) return null;
  return span(text, 'day', zone, [year, month - 1, day], [year, month - 1, day + 1]);
}

type YearMonthDay = readonly [year: number, monthIndex: number, day: number];

function span(
  text: string,
  precision: DatePrecision,
  zone: string,
  from: YearMonthDay,
  next: YearMonthDay,
): StoryDate {
  const last = momentOf(zonedStart(zone, ...next) - 1);
  return { text, precision, first: zonedStart(zone, ...from), last };
}

function parseSingle(text: string, zone: string): StoryDate | null {
  return INSTANT.test(text) ? parseInstant(text) : parseCalendar(text, zone);
}

const COARSENESS: Readonly<Record<DatePrecision, number>> = {
  instant: 0,
  day: 1,
  month: 2,
  year: 3,
};

/**
 * Reads a date (ISO 8601: an instant with its offset, a day, a month, a year, or an interval of two).
 * @param zone IANA time zone in which a date without a time is meant.
 * @returns null where the text is no such date, or an interval runs backwards.
 */
export function parseStoryDate(text: string, zone: string): StoryDate | null {
  const [start = '', end, ...rest] = text.split('/');
  if (rest.length > 0) return null;
  const from = parseSingle(start, zone);
  if (from === null || end === undefined) return from;
  const to = parseSingle(end, zone);
  if (to === null || to.last < from.first) return null;
  const coarser = COARSENESS[from.precision] > COARSENESS[to.precision] ? from : to;
  return { text, precision: coarser.precision, first: from.first, last: to.last };
}

/**
 * Reads the moment of a view (`?at=`): an instant, or a date, which means its last instant in `zone`.
 * @returns null where the text is neither.
 */
export function parseMoment(text: string, zone: string): Moment | null {
  return parseSingle(text, zone)?.last ?? null;
}

/** The moment as it stands in an address: `2022-01-09T15:00Z`, with seconds only where there are any. */
export function formatMoment(moment: Moment): string {
  const text = new Date(moment).toISOString();
  if (text.endsWith(':00.000Z')) return `${text.slice(0, 16)}Z`;
  return text.endsWith('.000Z') ? `${text.slice(0, 19)}Z` : text;
}

const MINUTE = 60_000;

/** The minute that the moment lies in, its first instant. */
export const minuteOf = (moment: Moment): Moment => momentOf(Math.floor(moment / MINUTE) * MINUTE);

/**
 * The moment as it stands in an address that is read in a zone: the end of a day is that day, `2022-01-09`, which
 * `parseMoment` reads as the same moment. Without a zone it is an instant.
 */
export function formatMomentIn(moment: Moment, zone?: string): string {
  // Most moments are no last millisecond of a minute.
  if (zone === undefined || (moment + 1) % MINUTE !== 0) return formatMoment(moment);
  const day = dayOf(moment, zone);
  return parseMoment(day, zone) === moment ? day : formatMoment(moment);
}

/** Days already worked out, as the starts of days above: a page asks for the same ones hundreds of times. */
const knownDays = new Map<string, string>();
/** Where updates come for weeks each brings moments of its own: few are kept, and a page has no more. */
const MOST_KNOWN_DAYS = 2000;

/** The calendar day of a moment in a zone, `2022-01-09`. */
export function dayOf(moment: Moment, zone: string): string {
  const key = `${zone} ${moment}`;
  const known = knownDays.get(key);
  if (known !== undefined) return known;
  const day = zonedDay(moment, zone);
  if (knownDays.size >= MOST_KNOWN_DAYS) knownDays.clear();
  knownDays.set(key, day);
  return day;
}

/** By the offset then in force: making a `TZDate` takes several times as long. */
function zonedDay(moment: Moment, zone: string): string {
  const local = new Date(moment + tzOffset(zone, new Date(moment)) * MINUTE);
  return local.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
