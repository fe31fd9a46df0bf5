import type { ReactNode } from 'react';
import styles from './folded.module.css';

interface FoldedProps {
  readonly label: string;
  readonly children: ReactNode;
}

/** The rest of a long list: opens on request, without JavaScript too. */
export function Folded({ label, children }: FoldedProps) {
  return (
    <details className={styles.folded}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
