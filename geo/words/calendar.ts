import type { Language } from '#geo/model/language.ts';
import { dayOf, momentOf, parseStoryDate, type Moment, type StoryDate } from '#geo/model/moment.ts';
import { kazakhDates, type DateFields, type DateWriter } from './kazakh-dates.ts';
import { LOCALES } from './locales.ts';
import type { Say } from './messages.ts';
import { remembered } from './remembered.ts';

interface DateOptions {
  /** Leave the year out where it is that of this moment. */
  readonly withoutYearOf?: Moment | undefined;
  /** Say the offset from UTC of a date with a time. */
  readonly offset?: boolean | undefined;
}

export interface Calendar {
  /** A date at its own precision: "5 January 2022", "January 2022", "5 January 2022, 16:49", "5–6 January 2022". */
  date(date: StoryDate, zone: string, options?: DateOptions): string;
  /** "9 January 2022, 21:33 (UTC+06:00)": in the zone, with the offset in force there then. */
  moment(moment: Moment, zone: string): string;
  /** The day of a moment in the zone: "9 January 2022". */
  day(moment: Moment, zone: string, options?: DateOptions): string;
  /** "21:33", 24 hours. */
  time(moment: Moment, zone: string): string;
  /** "Thursday, 6 January 2022": the heading of a day `2022-01-06`. */
  dayHeading(day: string): string;
  /** "UTC+06:00": the offset in force in the zone at the moment. */
  offset(moment: Moment, zone: string): string;
  /** The month after "since": "September 2022", "с сентября 2022 года", "2022 жылғы қыркүйектен". */
  sinceMonth(moment: Moment, zone: string): string;
}

type Fields = Omit<DateFields, 'timeZone'>;

/** Kazakh ablative of the months, which "бастап" governs; the suffix follows the vowels of each. */
const KAZAKH_SINCE_MONTH =
  'қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан'.split(
    ' ',
  );

/** Writes dates in a language. Pure: the zone's history comes from Intl. */
export function calendarOf(language: Language, say: Say): Calendar {
  const format = formatters(language);
  const dayInForm = remembered((moment: Moment, zone: string, form: DayForm) =>
    settle(language, format(zone, FORMS[form]).format(moment)),
  );
  const rangeInForm = remembered((first: Moment, last: Moment, zone: string, form: Form) =>
    settle(language, format(zone, FORMS[form]).formatRange(first, last)),
  );
  const day = (moment: Moment, zone: string, options: DateOptions = {}) =>
    dayInForm(moment, zone, dayForm(moment, zone, options));
  const dayAndTime = (moment: Moment, zone: string, options?: DateOptions) =>
    say('date.with-time', { day: day(moment, zone, options), time: clockTime(moment, zone) });
  const withOffset = (text: string, moment: Moment, zone: string) =>
    say('date.with-offset', { date: text, offset: offsetOf(moment, zone) });

  const calendarDate = (value: StoryDate, readersZone: string, o: DateOptions) => {
    const { precision, first, last, zone } = asWritten(value, readersZone);
    const form = precision === 'day' ? dayForm(first, zone, o) : precision;
    return rangeInForm(first, last, zone, form);
  };
  const instants = ({ first, last }: StoryDate, zone: string, o: DateOptions) => {
    if (first === last) return dayAndTime(first, zone, o);
    const start = dayAndTime(first, zone, o);
    if (dayOf(first, zone) === dayOf(last, zone)) return `${start}–${clockTime(last, zone)}`;
    return `${start} – ${dayAndTime(last, zone, o)}`;
  };
  const date = (value: StoryDate, zone: string, options: DateOptions = {}) => {
    if (value.precision !== 'instant') return calendarDate(value, zone, options);
    const text = instants(value, zone, options);
    return options.offset === true ? withOffset(text, value.first, zone) : text;
  };
  return {
    date,
    day,
    time: clockTime,
    moment: (moment, zone) => withOffset(dayAndTime(moment, zone), moment, zone),
    dayHeading: (text) => headingOf(language, format('UTC', HEADING_FIELDS), text),
    offset: offsetOf,
    sinceMonth: (moment, zone) => sinceMonth(language, format, moment, zone),
  };
}

/** A date without a time is the day that its report names, in whichever zone it is read: 6 January stays 6 January. */
function asWritten(value: StoryDate, zone: string): StoryDate & { readonly zone: string } {
  const written = value.text.includes('T') ? null : parseStoryDate(value.text, 'UTC');
  return written ? { ...written, zone: 'UTC' } : { ...value, zone };
}

const DAY_FIELDS: Fields = { day: 'numeric', month: 'long', year: 'numeric' };
const DAY_OF_YEAR_FIELDS: Fields = { day: 'numeric', month: 'long' };
const HEADING_FIELDS: Fields = { weekday: 'long', ...DAY_FIELDS };
const FORMS = {
  day: DAY_FIELDS,
  'day of year': DAY_OF_YEAR_FIELDS,
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  instant: DAY_FIELDS,
} as const satisfies Record<string, Fields>;
type Form = keyof typeof FORMS;
type DayForm = 'day' | 'day of year';

function dayForm(moment: Moment, zone: string, { withoutYearOf }: DateOptions): DayForm {
  const yearOf = (instant: Moment) => dayOf(instant, zone).slice(0, 4);
  const isSameYear = withoutYearOf !== undefined && yearOf(moment) === yearOf(withoutYearOf);
  return isSameYear ? 'day of year' : 'day';
}

type Formatters = (zone: string, fields: Fields) => DateWriter;

/** Formatters are dear to make and few: one a zone and set of fields. */
function formatters(language: Language): Formatters {
  const made = new Map<string, DateWriter>();
  return (timeZone, fields) => {
    const key = `${timeZone} ${Object.keys(fields).join(' ')}`;
    const format = made.get(key) ?? writerOf(language, { timeZone, ...fields });
    made.set(key, format);
    return format;
  };
}

const writerOf = (language: Language, fields: DateFields): DateWriter =>
  language === 'kk' ? kazakhDates(fields) : new Intl.DateTimeFormat(LOCALES[language], fields);

/** CLDR's abbreviations of "year" written out, and ranges of days without spaces: "5–6 January". */
function settle(language: Language, text: string): string {
  const closed = text.replaceAll(/(\d)\s+[–-]\s+(\d+\s)(?!.*\s[–-]\s)/gu, closeDays);
  if (language === 'ru') return closed.replaceAll(/\s?г\.?$/gu, ' года');
  return language === 'kk' ? closed.replaceAll(/(\d)\s?ж\./gu, '$1 жылғы') : closed;
}

const closeDays = (_: string, first: string, second: string) => `${first}–${second}`;

const CLOCK_FIELDS = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const clocks = new Map<string, Intl.DateTimeFormat>();

const clockTime = remembered((moment: Moment, timeZone: string) => {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, ...CLOCK_FIELDS });
  clocks.set(timeZone, clock);
  return clock.format(moment);
});

const offsets = new Map<string, Intl.DateTimeFormat>();

const offsetOf = remembered((moment: Moment, timeZone: string) => {
  const format =
    offsets.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });
  offsets.set(timeZone, format);
  const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value;
  const offset = (name ?? '').replace('GMT', '');
  return `UTC${offset === '' ? '+00:00' : offset.replace('-', '−')}`;
});

/** @throws Error where `day` is not a calendar day `YYYY-MM-DD`. */
function headingOf(language: Language, format: DateWriter, day: string): string {
  const milliseconds = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(milliseconds)) throw new Error(`"${day}" is not a day: pass it as 2022-01-06.`);
  const text = settle(language, format.format(momentOf(milliseconds)));
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** Of a whole date, for the case of the month; without its day. */
function sinceMonth(language: Language, format: Formatters, moment: Moment, zone: string): string {
  const [year = '', month = ''] = dayOf(moment, zone).split('-');
  if (language === 'kk') return `${year} жылғы ${KAZAKH_SINCE_MONTH[Number(month) - 1] ?? month}`;
  const date = settle(language, format(zone, DAY_FIELDS).format(moment));
  return date.replace(/^\d+ /u, '');
}
