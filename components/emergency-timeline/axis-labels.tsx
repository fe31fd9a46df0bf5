import type { Shown } from '#components/shown.ts';
import styles from './axis-labels.module.css';
import type { TimeAxis } from './time-axis.ts';

interface AxisLabelsProps {
  readonly axis: TimeAxis;
  readonly shown: Shown;
}

/** The days of the axis over their months; what they say stands beside each bar in words. */
export function AxisLabels({ axis, shown }: AxisLabelsProps) {
  const { words, story } = shown;
  return (
    <div className={styles.labels} aria-hidden="true">
      {axis.months.map(({ month, x, isLast }) => (
        <span
          key={month.text}
          className={styles.month}
          data-last={isLast || undefined}
          style={at(x)}
        >
          {words.date(month, story.settings.timezone)}
        </span>
      ))}
      {axis.days.map(({ day, x }) => (
        <span key={x} className={styles.day} style={at(x)}>
          {words.number(day)}
        </span>
      ))}
    </div>
  );
}

/** Lines down through the lanes: one a named day, and where the moment stands. */
export function AxisLines({ axis: { days, now } }: Pick<AxisLabelsProps, 'axis'>) {
  return (
    <svg className={styles.lines} aria-hidden="true">
      {days.map(({ x }) => (
        <line key={x} x1={perCent(x)} x2={perCent(x)} y2="100%" />
      ))}
      {now !== null && (
        <line className={styles.now} x1={perCent(now)} x2={perCent(now)} y2="100%" />
      )}
    </svg>
  );
}

const perCent = (x: number) => `${Number(x.toFixed(2))}%`;
const at = (x: number) => ({ insetInlineStart: perCent(x) });
