import { changesLink, type Shown } from '#components/shown.ts';
import { dayOf, parseStoryDate, type Moment } from '#geo/model/moment.ts';
import { isKnown } from '#geo/situation/standing.ts';
import styles from './since-links.module.css';

interface SinceLinksProps {
  readonly since: Moment;
  readonly shown: Shown;
}

/** The beginnings of the days on which something became known: one link a day, the newest first. */
export function SinceLinks({ since, shown }: SinceLinksProps) {
  const { words } = shown;
  return (
    <nav className={styles.days} aria-label={words.say('changes.since-day')}>
      <p className={styles.label}>{words.say('changes.since-day')}</p>
      <ul>
        {daysWithReports(shown).map(({ day, start }) => (
          <li key={day}>
            <a href={changesLink(shown, start)} aria-current={start === since ? 'true' : undefined}>
              <time dateTime={day}>{words.dayHeading(day)}</time>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Days of the story's zone; each starts where the day before it ends. */
function daysWithReports({ story, moment }: Shown): { day: string; start: Moment }[] {
  const { timezone } = story.settings;
  const known = [...story.reports.values()].filter((report) => isKnown(report, moment));
  const days = new Set(known.map(({ knownFrom }) => dayOf(knownFrom, timezone)));
  return [...days]
    .toSorted()
    .toReversed()
    .flatMap((day) => {
      const start = parseStoryDate(day, timezone)?.first;
      return start === undefined ? [] : [{ day, start }];
    });
}
