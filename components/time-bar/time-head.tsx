import type { ReactNode } from 'react';
import type { TimeBarWords } from './time-bar-data.ts';
import styles from './time-bar.module.css';

interface TimeHeadProps {
  readonly label: string;
  readonly known: number;
  readonly all: number;
  readonly words: TimeBarWords;
  readonly children: ReactNode;
}

/** As of when, how much was known then, and the tools. */
export function TimeHead({ label, known, all, words, children }: TimeHeadProps) {
  return (
    <div className={styles.head}>
      <p className={styles.label}>
        <strong>{label}</strong>{' '}
        <span className={styles.count}>
          {words.known.replace('{known}', String(known)).replace('{all}', String(all))}
        </span>
      </p>
      {children}
    </div>
  );
}
