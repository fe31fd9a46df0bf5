import type { CSSProperties, ReactNode } from 'react';
import type { Moment } from '#geo/model/moment.ts';
import { HISTOGRAM } from './histogram.ts';
import { shareOfTime, type TimeSpan } from './time-span.ts';
import type { TimeTick } from './time-ticks.ts';
import styles from './time-bar.module.css';

interface TimeTrackProps {
  readonly span: TimeSpan;
  /** Null: now. */
  readonly at: Moment | null;
  readonly bars: string;
  readonly stops: readonly Moment[];
  readonly ticks: readonly TimeTick[];
  /** The handle. */
  readonly children?: ReactNode;
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** The reports over time; those after the moment are pale. */
export function TimeTrack({ span, at, bars, stops, ticks, children }: TimeTrackProps) {
  const share = at === null ? 1 : shareOfTime(span, at);
  const style: CSSProperties & Record<'--at', string> = { '--at': percent(share) };
  return (
    <div className={styles.track} style={style}>
      <Stretched className={`${styles.histogram} ${styles.later}`} path={bars} />
      <Stretched className={`${styles.histogram} ${styles.known}`} path={bars} />
      <Stretched className={styles.stops} path={stopsPath(span, stops)} />
      {span.until !== null && (
        <span
          className={styles.break}
          style={{ left: percent(shareOfTime(span, span.until)) }}
          aria-hidden="true"
        />
      )}
      <span className={styles.cursor} aria-hidden="true" />
      {children}
      <ol className={styles.ticks} aria-hidden="true">
        {ticks.map(({ share: left, label }, index) => (
          <li
            key={left}
            style={{ left: percent(left) }}
            data-last={span.until !== null && index === ticks.length - 1 ? '' : undefined}
          >
            {label}
          </li>
        ))}
      </ol>
    </div>
  );
}

interface StretchedProps {
  readonly className: string | undefined;
  readonly path: string;
}

const Stretched = ({ className, path }: StretchedProps) => (
  <svg
    className={className}
    viewBox={`0 0 ${HISTOGRAM.width} ${HISTOGRAM.height}`}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path d={path} />
  </svg>
);

function stopsPath(span: TimeSpan, stops: readonly Moment[]): string {
  return stops
    .filter((stop) => stop >= span.from && stop <= span.end)
    .map(
      (stop) => `M${(shareOfTime(span, stop) * HISTOGRAM.width).toFixed(1)} 0v${HISTOGRAM.height}`,
    )
    .join('');
}
