import { Section } from '#components/site/section.tsx';
import { storyLink, type Shown } from '#components/shown.ts';
import { parseMoment, type Moment } from '#geo/model/moment.ts';
import { hasEnded } from '#geo/write/map-model.ts';
import styles from './screen.module.css';

/**
 * The story as of its key moments. While one looks at the past only those before it are offered: a label tells what
 * happened then.
 */
export function KeyMoments({ shown }: { readonly shown: Shown }) {
  const { words, story, moment, context } = shown;
  const { keyMoments = [], timezone } = story.settings;
  const moments = keyMoments.flatMap(({ at, label }) => {
    const parsed = parseMoment(at, timezone);
    return parsed === null || parsed > moment ? [] : [{ at: parsed, label: label[words.language] }];
  });
  if (moments.length === 0 || !(hasEnded(story, moment) || context.at !== null)) return null;
  // The story's own year need not be said with each.
  const first = moments[0]?.at;
  return (
    <Section id="moments" title={words.say('time.key-moments')}>
      <ol className={styles.moments}>
        {moments.map(({ at, label }) => (
          <li key={at}>
            <a href={asOf(shown, at)} aria-current={at === context.at ? 'page' : undefined}>
              <span className={styles.small}>
                {words.day(at, timezone, { withoutYearOf: first })}, {words.time(at, timezone)}
              </span>
              {label}
            </a>
          </li>
        ))}
      </ol>
    </Section>
  );
}

const asOf = (shown: Shown, at: Moment) =>
  storyLink({ ...shown, context: { ...shown.context, at } });
