'use client';

import { useEffect, useSyncExternalStore } from 'react';
import type { Language } from '#geo/model/language.ts';
import styles from './my-time-toggle.module.css';
import { readerTimes, showReaderTimes } from './reader-times.ts';

interface MyTimeToggleProps {
  readonly showMine: string;
  readonly showLocal: string;
  readonly language: Language;
}

/** Says every instant of the page in the reader's own zone, and back. */
export function MyTimeToggle({ showMine, showLocal, language }: MyTimeToggleProps) {
  const isMine = useSyncExternalStore(readerTimes.follow, readerTimes.are, () => false);
  useEffect(
    function sayInReadersZone() {
      return isMine ? showReaderTimes(language) : undefined;
    },
    [isMine, language],
  );
  return (
    <button
      className={styles.toggle}
      type="button"
      onClick={() => readerTimes.set(!isMine)}
      aria-pressed={isMine}
    >
      {isMine ? showLocal : showMine}
    </button>
  );
}
