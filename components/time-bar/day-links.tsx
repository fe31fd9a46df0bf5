import styles from './time-bar.module.css';

interface DayLinksProps {
  readonly label: string;
  readonly days: readonly { readonly day: string; readonly text: string; readonly href: string }[];
  /** The day the page is as of. */
  readonly current: string | null;
  readonly nowLink: string;
  readonly now: string;
}

/** The page as of the end of each day on which something became known. */
export function DayLinks({ label, days, current, nowLink, now }: DayLinksProps) {
  return (
    <details className={styles.days}>
      <summary>{label}</summary>
      <ul>
        <li>
          <a href={nowLink} aria-current={current === null ? 'true' : undefined}>
            {now}
          </a>
        </li>
        {days.toReversed().map(({ day, text, href }) => (
          <li key={day}>
            <a href={href} aria-current={day === current ? 'true' : undefined}>
              <time dateTime={day}>{text}</time>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
