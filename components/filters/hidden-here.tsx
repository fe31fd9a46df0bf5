import type { Shown } from '#components/shown.ts';
import styles from './filter-note.module.css';

interface HiddenHereProps {
  readonly count: number;
  readonly shown: Shown;
}

/** How much of a list the filter hides. */
export function HiddenHere({ count, shown: { words } }: HiddenHereProps) {
  if (count === 0) return null;
  return (
    <p className={styles.here}>
      {words.say('filter.hidden-here', { number: words.number(count) })}
    </p>
  );
}
