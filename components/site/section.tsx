import type { ReactNode } from 'react';
import styles from './section.module.css';
import { Still } from './still.tsx';

interface SectionProps {
  /** Names the part in addresses: `#timeline`. */
  readonly id: string;
  readonly title: ReactNode;
  /** A word beside the title: a count, a note. */
  readonly aside?: ReactNode;
  /** Something in it works in the browser: it is no `Still`. */
  readonly isLive?: boolean;
  readonly children: ReactNode;
}

/** A part of a page under its heading. */
export function Section({ isLive = false, ...props }: SectionProps) {
  if (isLive) return <Part {...props} />;
  return (
    <Still>
      <Part {...props} />
    </Still>
  );
}

function Part({ id, title, aside, children }: Omit<SectionProps, 'isLive'>) {
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
