import type { Shown } from '#components/shown.ts';
import type { Place } from '#geo/model/place.ts';
import { parseStoryDate } from '#geo/model/moment.ts';
import type { TimelineItem } from '#geo/situation/situation.ts';
import { daysOf } from './days.ts';
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
  return daysOf(story, timeline).map(({ day, items }) => (
    <div key={day} className={styles.day}>
      <h3 className={styles.heading}>
        <time dateTime={day}>{headingOf(day, shown, place)}</time>
      </h3>
      <ol>
        {items.map((item) => (
          <TimelineEntry key={item.report.id} item={item} place={place} shown={shown} />
        ))}
      </ol>
    </div>
  ));
}

function headingOf(day: string, { words }: Shown, { timezone }: Place): string {
  const date = parseStoryDate(day, timezone);
  return date === null || date.precision === 'day'
    ? words.dayHeading(day)
    : words.date(date, timezone);
}
