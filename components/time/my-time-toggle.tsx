'use client';

import { useState } from 'react';
import styles from './my-time-toggle.module.css';

interface MyTimeToggleProps {
  readonly showMine: string;
  readonly showLocal: string;
  readonly locale: string;
}

/** Says every instant of the page in the reader's own zone, and back. */
export function MyTimeToggle({ showMine, showLocal, locale }: MyTimeToggleProps) {
  const [isMine, setMine] = useState(false);
  const toggle = () => {
    if (isMine) showPlaceTimes();
    else showReaderTimes(locale);
    setMine(!isMine);
  };
  return (
    <button className={styles.toggle} type="button" onClick={toggle} aria-pressed={isMine}>
      {isMine ? showLocal : showMine}
    </button>
  );
}

/** Instants alone: a day is no instant and has no other zone. */
const instants = () => document.querySelectorAll<HTMLTimeElement>('time[datetime*="T"]');

function showReaderTimes(locale: string): void {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  for (const time of instants()) {
    time.dataset['local'] = time.textContent;
    time.textContent = format.format(new Date(time.dateTime));
  }
}

function showPlaceTimes(): void {
  for (const time of instants()) time.textContent = time.dataset['local'] ?? time.textContent;
}
