import type { Shown } from '#components/shown.ts';
import type { Place } from '#geo/model/place.ts';
import { parseStoryDate } from '#geo/model/moment.ts';
import type { TimelineItem } from '#geo/situation/situation.ts';
import { daysOf, type Day } from './days.ts';
import styles from './timeline.module.css';
import { TimelineEntry } from './timeline-entry.tsx';

interface TimelineProps {
  readonly timeline: readonly TimelineItem[];
  /** The place whose timeline it is: entries of other places say where. */
  readonly place: Place;
  readonly shown: Shown;
}

/** What happened, newest first, by day in local time. */
export function Timeline({ timeline, place, shown }: TimelineProps) {
  const { words, story } = shown;
  if (timeline.length === 0) return <p>{words.say('place.timeline-none')}</p>;
  const days = daysOf(story, timeline);
  const open = daysToOpen(days);
  return days.map((day, index) => (
    <details key={day.day} className={styles.day} open={index < open}>
      <summary className={styles.heading}>
        <h3>
          <time dateTime={day.day}>{headingOf(day.day, shown, place)}</time>
        </h3>
        <span className={styles.count}>
          {words.say('count.reports', {
            count: day.items.length,
            number: words.number(day.items.length),
          })}
        </span>
      </summary>
      <ol>
        {day.items.map((item) => (
          <TimelineEntry key={item.report.id} item={item} place={place} shown={shown} />
        ))}
      </ol>
    </details>
  ));
}

/** A long timeline begins with its newest days; the others open on request, without JavaScript too. */
const REPORTS_AT_ONCE = 30;

function daysToOpen(days: readonly Day[]): number {
  let reports = 0;
  const beyond = days.findIndex(({ items }) => {
    reports += items.length;
    return reports > REPORTS_AT_ONCE;
  });
  return beyond === -1 ? days.length : Math.max(1, beyond);
}

function headingOf(day: string, { words }: Shown, { timezone }: Place): string {
  const date = parseStoryDate(day, timezone);
  return date === null || date.precision === 'day'
    ? words.dayHeading(day)
    : words.date(date, timezone);
}
