import { MEASURE_ACTIONS } from '#geo/model/measure.ts';
import type { MeasureMark } from '#geo/situation/measure-stretches.ts';
import styles from './action-glyph.module.css';

export type Action = MeasureMark['statement']['action'];

const DISC = 'M-4.5 0A4.5 4.5 0 1 1 4.5 0A4.5 4.5 0 1 1-4.5 0Z';
const HALF_DISC = 'M0-4.5A4.5 4.5 0 0 1 0 4.5Z';
const ARROWHEAD = 'M-3.5-5L5.5 0L-3.5 5Z';

/** About the origin, in pixels: an outline, and what is filled of it. */
const SHAPES: Readonly<Record<Action, { outline: string; filled: string | null }>> = {
  declare: { outline: DISC, filled: DISC },
  change: { outline: DISC, filled: HALF_DISC },
  extend: { outline: ARROWHEAD, filled: ARROWHEAD },
  lift: { outline: DISC, filled: null },
};

/** The shapes themselves; stand once on a page. */
export function ActionShapes() {
  return MEASURE_ACTIONS.map((action) => (
    <g key={action} id={`action-${action}`}>
      <path className={styles.halo} d={SHAPES[action].outline} />
      <path className={styles.outline} d={SHAPES[action].outline} />
      {SHAPES[action].filled !== null && (
        <path className={styles.filled} d={SHAPES[action].filled} />
      )}
    </g>
  ));
}

interface ActionGlyphProps {
  readonly action: Action;
  /** Said, but not yet in effect. */
  readonly isAhead: boolean;
}

/** What a report did to a measure, as a shape: a word stands beside it or names it. */
export function ActionGlyph({ action, isAhead }: ActionGlyphProps) {
  return (
    <svg
      className={styles.glyph}
      data-ahead={isAhead || undefined}
      viewBox="-7 -7 14 14"
      aria-hidden="true"
    >
      <use href={`#action-${action}`} />
    </svg>
  );
}
