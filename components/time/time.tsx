import { formatMoment, type Moment, type StoryDate } from '#geo/model/moment.ts';
import type { Words } from '#geo/words/words.ts';

/** A moment in full: "9 January 2022, 21:33 (UTC+06:00)". */
export function MomentTime({
  moment,
  zone,
  words,
}: {
  readonly moment: Moment;
  readonly zone: string;
  readonly words: Words;
}) {
  return <time dateTime={formatMoment(moment)}>{words.moment(moment, zone)}</time>;
}

interface AgeProps {
  readonly date: StoryDate;
  /** The page's moment, and whether it is now. */
  readonly moment: Moment;
  readonly isNow: boolean;
  readonly zone: string;
  readonly words: Words;
}

/** " (3 hours ago)", with the exact date behind it. Nothing where the date is too vague for an age. */
export function BracketedAge({ date, moment, isNow, zone, words }: AgeProps) {
  const age = words.age(date, moment, zone, isNow);
  if (age === null) return null;
  const exact = words.date(date, zone, { offset: true });
  return (
    <>
      {' ('}
      <time dateTime={machineDate(date)} title={exact} data-age="">
        {age}
      </time>
      )
    </>
  );
}

interface DateTimeProps {
  readonly date: StoryDate;
  readonly zone: string;
  readonly words: Words;
  /** Say the offset from UTC of a date with a time. */
  readonly offset?: boolean;
  /** Leave the year out where it is that of this moment. */
  readonly withoutYearOf?: Moment;
}

/** A date at its own precision. Only an instant can be said in the reader's own zone. */
export function DateTime({ date, zone, words, offset, withoutYearOf }: DateTimeProps) {
  const text = words.date(date, zone, { offset, withoutYearOf });
  return <time dateTime={machineDate(date)}>{text}</time>;
}

/** What `<time>` can hold: of an interval its beginning. */
function machineDate({ precision, first, text }: StoryDate): string {
  return precision === 'instant' ? formatMoment(first) : (text.split('/')[0] ?? text);
}
