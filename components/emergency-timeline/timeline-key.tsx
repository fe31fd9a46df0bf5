import { MEASURE_ACTIONS } from '#geo/model/measure.ts';
import type { MeasureStretch } from '#geo/situation/measure-stretches.ts';
import type { Words } from '#geo/words/words.ts';
import { ActionGlyph } from './action-glyph.tsx';
import { FADE_OUT } from './bar-fills.tsx';
import styles from './timeline-key.module.css';

interface TimelineKeyProps {
  readonly stretches: readonly MeasureStretch[];
  /** As of when the bars are drawn; null: there is no line for it. */
  readonly now: string | null;
  readonly words: Words;
}

/** What the marks and the ends of the bars mean, as far as there are any. */
export function TimelineKey({ stretches, now, words }: TimelineKeyProps) {
  const marks = stretches.flatMap((stretch) => stretch.marks);
  const there = new Set(marks.map(({ statement }) => statement.action));
  const isOpen = stretches.some(({ to, until }) => to === null && !until);
  const isAhead = stretches.some(({ to, until }) => to === null && until);
  return (
    <ul className={styles.key}>
      {MEASURE_ACTIONS.filter((action) => there.has(action)).map((action) => (
        <li key={action}>
          <ActionGlyph action={action} isAhead={false} />
          {words.say(`measure-action.${action}`)}
        </li>
      ))}
      {now !== null && (
        <li>
          <svg className={styles.line} aria-hidden="true">
            <path d="M2 0V14" />
          </svg>
          {now}
        </li>
      )}
      {isOpen && (
        <li>
          <svg className={styles.swatch} aria-hidden="true">
            <rect className={styles.open} width="100%" height="100%" mask={FADE_OUT} />
          </svg>
          {words.say('emergency.open')}
        </li>
      )}
      {isAhead && (
        <li>
          <svg className={styles.swatch} aria-hidden="true">
            <rect className={styles.ahead} x="1" y="1" width="26" height="8" />
          </svg>
          {words.say('emergency.ahead')}
        </li>
      )}
    </ul>
  );
}
