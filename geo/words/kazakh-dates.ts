/** What dates are written by; `Intl.DateTimeFormat` is one. */
export interface DateWriter {
  format(moment: number | Date): string;
  formatRange(first: number | Date, last: number | Date): string;
}

export type DateFields = Pick<
  Intl.DateTimeFormatOptions,
  'weekday' | 'day' | 'month' | 'year' | 'timeZone'
>;

const MONTHS =
  'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');
const WEEKDAYS = 'жексенбі дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі'.split(' ');

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * Dates in Kazakh as CLDR writes them, "2022 ж. 9 қаңтар": Chromium comes without Kazakh, and what the browser says must
 * be what the server said.
 */
export function kazakhDates({ timeZone, ...fields }: DateFields): DateWriter {
  const calendar = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  });
  const dayOn = (moment: number | Date): Day => {
    const parts = calendar.formatToParts(moment);
    const numberOf = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    return { year: numberOf('year'), month: numberOf('month'), day: numberOf('day') };
  };
  return {
    format: (moment) => write(dayOn(moment), fields),
    formatRange: (first, last) => writeRange(dayOn(first), dayOn(last), fields),
  };
}

type Shown = Omit<DateFields, 'timeZone'>;

function write(date: Day, { weekday, ...fields }: Shown, days = String(date.day)): string {
  if (!fields.month) return String(date.year);
  const parts = [
    ...(fields.year ? [`${date.year} ж.`] : []),
    ...(fields.day ? [days] : []),
    monthOf(date),
  ];
  return weekday ? `${parts.join(' ')}, ${weekdayOf(date)}` : parts.join(' ');
}

/** What both dates share is written once. */
function writeRange(first: Day, last: Day, fields: Shown): string {
  const [start, end] = [write(first, fields), write(last, fields)];
  if (start === end) return start;
  if (!fields.month) return `${start}–${end}`;
  if (first.year !== last.year) {
    return `${write(first, { ...fields, year: 'numeric' })} – ${write(last, { ...fields, year: 'numeric' })}`;
  }
  const isOneMonth = first.month === last.month && !fields.weekday;
  if (isOneMonth) return write(first, fields, `${first.day}–${last.day}`);
  return `${start} – ${write(last, { ...fields, year: undefined })}`;
}

const monthOf = ({ month }: Day) => MONTHS[month - 1] ?? '';

function weekdayOf({ year, month, day }: Day): string {
  return WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
}
