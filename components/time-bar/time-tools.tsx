import type { ReactNode } from 'react';
import type { Moment } from '#geo/model/moment.ts';
import type { TimeBarWords } from './time-bar-data.ts';
import styles from './time-bar.module.css';

interface TimeToolsProps {
  readonly words: TimeBarWords;
  /** Where the status or a headline figure changed. */
  readonly stops: readonly Moment[];
  /** Null: now. */
  readonly at: Moment | null;
  /** The day of the moment, `2022-01-09`. */
  readonly day: string;
  readonly isPlaying: boolean;
  readonly isByHour: boolean;
  readonly speed: number;
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onSpeed: (speed: number) => void;
  readonly onDay: (day: string) => void;
  readonly onByHour: (isByHour: boolean) => void;
  readonly onStop: (stop: Moment | null) => void;
}

/** Paths in a square of 22. */
const ICONS = {
  play: 'M7 4v14l11-7z',
  pause: 'M6 4h4v14H6zM12 4h4v14h-4z',
  previous: 'M16 4v14L6 11zM4 4h2v14H4z',
  closer:
    'M9 3a6 6 0 1 0 3.6 10.8L17.3 18.5l1.2-1.2-4.7-4.7A6 6 0 0 0 9 3zm0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM8.3 6.2v3.1l2.4 1.4.6-1.1-1.6-1V6.2z',
  next: 'M6 4v14l10-7zM16 4h2v14h-2z',
} as const;

const SPEEDS = [0.5, 1, 2, 4] as const;

/** Play, step from change to change, pick a day, look closer. */
export function TimeTools(props: TimeToolsProps) {
  const { words, day, speed, isByHour, onSpeed, onDay, onByHour } = props;
  return (
    <div className={styles.tools}>
      <Steps {...props} />
      <Tool label={words.hours} isPressed={isByHour} onPress={() => onByHour(!isByHour)}>
        <Icon path={ICONS.closer} />
      </Tool>
      <select
        className={styles.field}
        aria-label={words.speed}
        value={speed}
        onChange={({ target }) => onSpeed(Number(target.value))}
      >
        {SPEEDS.map((one) => (
          <option key={one} value={one}>
            {one === 0.5 ? '½' : one}×
          </option>
        ))}
      </select>
      <input
        className={styles.field}
        type="date"
        aria-label={words.day}
        value={day}
        onChange={({ target }) => target.value !== '' && onDay(target.value)}
      />
    </div>
  );
}

function Steps({ words, stops, at, isPlaying, onPlay, onPause, onStop }: TimeToolsProps) {
  const before = stops.findLast((stop) => stop < (at ?? Infinity));
  const after = at === null ? undefined : (stops.find((stop) => stop > at) ?? null);
  const [icon, label] = isPlaying ? [ICONS.pause, words.pause] : [ICONS.play, words.play];
  return (
    <>
      <Tool
        label={words.previous}
        isOff={before === undefined}
        onPress={() => before !== undefined && onStop(before)}
      >
        <Icon path={ICONS.previous} />
      </Tool>
      <Tool label={label} onPress={isPlaying ? onPause : onPlay}>
        <Icon path={icon} />
      </Tool>
      <Tool
        label={words.next}
        isOff={after === undefined}
        onPress={() => after !== undefined && onStop(after)}
      >
        <Icon path={ICONS.next} />
      </Tool>
    </>
  );
}

interface ToolProps {
  readonly label: string;
  readonly isOff?: boolean;
  readonly isPressed?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** Out of use it keeps the focus: a disabled button would lose it. */
function Tool({ label, isOff = false, isPressed, onPress, children }: ToolProps) {
  return (
    <button
      className={styles.tool}
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={isOff || undefined}
      aria-pressed={isPressed}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

const Icon = ({ path }: { readonly path: string }) => (
  <svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
    <path d={path} />
  </svg>
);
