import type { KeyboardEvent } from 'react';
import { momentOf, type Moment } from '#geo/model/moment.ts';
import {
  LENGTH_OF,
  shareOfTime,
  startOfDay,
  timeAt,
  type TimeSpan,
  type TimeUnit,
} from './time-span.ts';
import styles from './time-bar.module.css';

interface TimeHandleProps {
  /** What the bar shows, and all it could. */
  readonly span: TimeSpan;
  readonly whole: TimeSpan;
  readonly unit: TimeUnit;
  readonly zone: string;
  /** Null: now. */
  readonly at: Moment | null;
  readonly label: string;
  /** The moment in words. */
  readonly text: string;
  /** The reader is about to take hold of it. */
  readonly onTouch: () => void;
  readonly onMove: (at: Moment | null) => void;
  readonly onRest: (at: Moment | null) => void;
}

const HOUR = LENGTH_OF.hour;
const DAY = LENGTH_OF.day;
/** The end of the bar is now. */
const NOW_FROM_SHARE = 0.9985;

/** The handle of the bar: by pointer to the hour, by keys an hour or a day further. */
export function TimeHandle(props: TimeHandleProps) {
  const { span, whole, at, label, text, onTouch, onMove, onRest } = props;
  const share = at === null ? 1 : shareOfTime(span, at);
  const press = (event: KeyboardEvent) => {
    const next = movedBy(event, props);
    if (next === undefined) return;
    event.preventDefault();
    onMove(next);
  };
  return (
    <input
      className={styles.handle}
      type="range"
      min={0}
      max={1}
      step="any"
      value={share}
      aria-label={label}
      aria-valuetext={text}
      onPointerEnter={onTouch}
      onFocus={onTouch}
      onChange={({ target }) => {
        const wanted = Number(target.value);
        const isEnd = span.end === whole.end && wanted >= NOW_FROM_SHARE;
        onMove(isEnd ? null : settled(timeAt(span, wanted), props));
      }}
      onPointerUp={() => onRest(at)}
      onKeyDown={press}
      onKeyUp={(event) => {
        if (movedBy(event, props) !== undefined) onRest(at);
      }}
    />
  );
}

/** To whole hours, minutes where the bar shows hours, days where it is drawn close. */
function settled(time: number, { span, unit, zone }: TimeHandleProps): Moment {
  const length = unit === 'hour' ? HOUR / 6 : HOUR;
  const moment = momentOf(Math.round(time / length) * length);
  const isClose = span.until !== null && moment > span.until;
  return isClose ? startOfDay(moment, zone) : moment;
}

/** Where a key leads; undefined: it is none of the handle's. */
function movedBy(
  { key }: KeyboardEvent,
  { whole, unit, at }: TimeHandleProps,
): Moment | null | undefined {
  const isClose = whole.until !== null && (at ?? Infinity) > whole.until;
  const step = isClose ? DAY : unit === 'hour' ? HOUR / 6 : HOUR;
  const stride = isClose ? 30 * DAY : DAY;
  const by = (distance: number) => {
    const next = momentOf((at ?? whole.end) + distance);
    return next >= whole.end ? null : momentOf(Math.max(next, whole.from));
  };
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return by(-step);
    case 'ArrowRight':
    case 'ArrowUp':
      return by(step);
    case 'PageDown':
      return by(-stride);
    case 'PageUp':
      return by(stride);
    case 'Home':
      return whole.from;
    case 'End':
      return null;
    default:
      return undefined;
  }
}
