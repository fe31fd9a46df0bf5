import type { ReactNode } from 'react';
import { Still } from '#components/site/still.tsx';
import type { TimeBarData } from './time-bar-data.ts';
import { TimeBarMount } from './time-bar-mount.tsx';
import { TimeHead } from './time-head.tsx';
import { TimeTrack } from './time-track.tsx';
import styles from './time-bar.module.css';

interface TimeBarProps {
  readonly data: TimeBarData;
  /** Links to the days, for those without a handle. */
  readonly days: ReactNode;
}

/** The moments of a story under its map: drawn by the server with links to the days; in the browser it has a handle. */
export function TimeBar({ data, days }: TimeBarProps) {
  const { words } = data;
  return (
    <section className={styles.bar} aria-label={words.title} data-time-bar="">
      <TimeBarMount data={data}>
        <Still>
          <TimeHead label={data.label} known={data.known} all={data.all} words={words}>
            {days}
          </TimeHead>
          <TimeTrack {...data} />
        </Still>
      </TimeBarMount>
    </section>
  );
}
