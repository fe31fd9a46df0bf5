import type { Shown } from '#components/shown.ts';
import { parseStoryDate } from '#geo/model/moment.ts';
import { hasEnded } from '#geo/write/map-model.ts';
import styles from './screen.module.css';

/** An ended story says that it has ended, and when it was. */
export function StoryPeriod({ shown }: { readonly shown: Shown }) {
  const { words, story, moment } = shown;
  const { period, timezone } = story.settings;
  const from = parseStoryDate(period.from, timezone);
  const until = period.until === undefined ? null : parseStoryDate(period.until, timezone);
  if (!from || !until || !hasEnded(story, moment)) return null;
  const dates = { from: words.date(from, timezone), until: words.date(until, timezone) };
  return (
    <p className={styles.ended}>
      <strong>{words.say('time.story-ended')}</strong> {words.say('time.period', dates)}
    </p>
  );
}
