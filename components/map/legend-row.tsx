import type { ReactNode } from 'react';
import type { LegendFilter, MarkClass } from './filters.ts';
import styles from './legend.module.css';

interface RowProps {
  readonly one: MarkClass;
  readonly text: string;
  readonly filter: LegendFilter | null;
  /** How it looks on the map. */
  readonly children: ReactNode;
}

/** A class of marks: what it looks like and means; pressed while it shows. */
export function LegendRow({ one, text, filter, children }: RowProps) {
  if (!filter) {
    return (
      <li>
        <span className={styles.row}>
          {children}
          <span className={styles.text}>{text}</span>
        </span>
      </li>
    );
  }
  const isShown = !filter.hidden.has(one);
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-pressed={isShown}
        onClick={() => filter.toggle(one)}
      >
        {children}
        <span className={styles.text}>{text}</span>
        <Eye isOpen={isShown} />
      </button>
    </li>
  );
}

function Eye({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <svg className={styles.eye} viewBox="0 0 20 20" aria-hidden="true">
      <path d="M2 10C5 5.5 7.5 4.5 10 4.5S15 5.5 18 10C15 14.5 12.5 15.5 10 15.5S5 14.5 2 10Z" />
      <circle cx="10" cy="10" r="2.5" />
      {isOpen ? null : <path d="M4 17L16 3" />}
    </svg>
  );
}
