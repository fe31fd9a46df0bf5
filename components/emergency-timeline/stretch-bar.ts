import type { SharedMark, SharedStretch } from '#geo/situation/measure-history.ts';
import type { TimeAxis } from './time-axis.ts';

/** From one end to the other, in per cent of the lane. */
export interface Piece {
  readonly x: number;
  readonly width: number;
}

/** The drawing of a stretch: which parts of its lane are filled, fade or are outlined, and where its marks stand. */
export interface StretchBar {
  /** It held, as far as is known. */
  readonly body: Piece | null;
  /** It held before, since when is not known. */
  readonly fadeIn: Piece | null;
  /** Until when it holds or held is not known. */
  readonly fadeOut: Piece | null;
  /** Announced, still ahead. */
  readonly ahead: Piece | null;
  readonly marks: readonly MarkGroup[];
}

/** Marks too near to each other to be told apart. */
export interface MarkGroup {
  readonly x: number;
  readonly marks: readonly [SharedMark, ...SharedMark[]];
}

/** In per cent of the lane. */
const FADE = 5;
const LEAST_WIDTH = 0.75;
const LEAST_GAP = 3;

/** Draws a stretch along the axis. */
export function barOf(stretch: SharedStretch, axis: TimeAxis): StretchBar {
  const { from, to, until } = stretch;
  const marks = groupMarks(stretch.marks, axis.at);
  if (stretch.phase === 'announced') {
    return { body: null, fadeIn: null, fadeOut: null, ahead: aheadOf(stretch, axis), marks };
  }
  const end = axis.at(endOf(stretch, axis));
  const isBegun = from !== null && from >= axis.first;
  const start = from === null ? end : axis.at(from) + (isBegun ? 0 : FADE);
  return {
    body: from === null ? null : piece(start, Math.max(end, start + LEAST_WIDTH)),
    fadeIn: isBegun ? null : piece(start - FADE, start),
    fadeOut: to === null && !until ? fadeOutOf(stretch, axis) : null,
    ahead: to === null && until ? aheadOf(stretch, axis) : null,
    marks,
  };
}

/** Until when it held, as far as is known. */
const endOf = ({ to, phase, lastMentioned }: SharedStretch, { moment }: TimeAxis) =>
  to ?? (phase === 'last-reported' ? lastMentioned : moment);

/** What nobody mentions any more fades for as long as it still counts. */
function fadeOutOf(stretch: SharedStretch, axis: TimeAxis): Piece {
  const { at, moment, patience } = axis;
  const end = endOf(stretch, axis);
  const start = at(end);
  const isForgotten = stretch.phase === 'last-reported';
  return piece(start, isForgotten ? at(Math.min(end + patience, moment)) : start + FADE);
}

function aheadOf({ from, until }: SharedStretch, { at, moment }: TimeAxis): Piece {
  const start = at(Math.max(moment, from ?? moment));
  return piece(start, until ? at(until.last) : start + FADE);
}

const piece = (from: number, to: number): Piece => {
  const x = Math.max(0, from);
  return { x, width: Math.max(0, Math.min(100, to) - x) };
};

function groupMarks(marks: readonly SharedMark[], at: TimeAxis['at']): MarkGroup[] {
  const groups: MarkGroup[] = [];
  for (const mark of marks) {
    const x = at(mark.on);
    const last = groups.at(-1);
    if (last && x - last.x < LEAST_GAP) {
      groups.splice(-1, 1, { ...last, marks: [...last.marks, mark] });
    } else groups.push({ x, marks: [mark] });
  }
  return groups;
}
