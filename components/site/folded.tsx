import type { ReactNode } from 'react';
import styles from './folded.module.css';

interface FoldedProps {
  readonly label: string;
  /** It is printed only where the reader has opened it: something else on the sheet says the same. */
  readonly isSpare?: boolean;
  readonly children: ReactNode;
}

/** The rest of a long list: opens on request, without JavaScript too. */
export function Folded({ label, isSpare = false, children }: FoldedProps) {
  return (
    <details className={styles.folded} data-spare={isSpare || undefined}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}
