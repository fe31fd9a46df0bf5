import { reportLink, type Shown } from '#components/shown.ts';
import { BracketedAge, DateTime } from '#components/time/time.tsx';
import type { Report } from '#geo/model/report.ts';
import type { TimelineItem } from '#geo/situation/situation.ts';

interface NewestReportProps {
  /** Those the page is about. */
  readonly timeline: readonly TimelineItem[];
  readonly zone: string;
  readonly shown: Shown;
}

/** When the last report became known, and how long before the page's moment that was. */
export function NewestReport({ timeline, zone, shown }: NewestReportProps) {
  const { words, moment, context } = shown;
  const newest = newestOf(timeline);
  if (!newest) return null;
  const date = newest.reported;
  const [before = '', after = ''] = words.say('time.newest', { date: '\u0001' }).split('\u0001');
  return (
    <p>
      {before}
      <a href={reportLink(shown, newest.id)}>
        <DateTime date={date} zone={zone} words={words} withoutYearOf={moment} />
      </a>
      {after}
      <BracketedAge {...{ date, moment, zone, words }} isNow={context.at === null} />
    </p>
  );
}

const newestOf = (timeline: readonly TimelineItem[]): Report | undefined =>
  timeline.map(({ report }) => report).toSorted((one, other) => other.knownFrom - one.knownFrom)[0];
