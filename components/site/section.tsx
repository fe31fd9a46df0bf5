import type { ReactNode } from 'react';
import styles from './section.module.css';

interface SectionProps {
  /** Names the part in addresses: `#timeline`. */
  readonly id: string;
  readonly title: string;
  /** A word beside the title: a count, a note. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page under its heading. */
export function Section({ id, title, aside, children }: SectionProps) {
  return (
    <section className={styles.section} id={id} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>{title}</h2>
        {aside !== undefined && <span className={styles.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
