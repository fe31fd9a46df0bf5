import { useCallback, useEffect, useRef, useState } from 'react';
import { momentOf, type Moment } from '#geo/model/moment.ts';
import type { TimeSpan } from './time-span.ts';

const HOUR = 3_600_000;
/** Of the story, in one millisecond of playing: a day a second. */
const PACE = 24 * HOUR * 0.001;
/** At each change, at single speed. */
const DWELL_MILLISECONDS = 900;
/** Where less motion is wanted it goes from change to change. */
const STEP_MILLISECONDS = 1800;

interface Play {
  readonly at: Moment | null;
  readonly stops: readonly Moment[];
  readonly span: TimeSpan;
  readonly speed: number;
  readonly onStep: (at: Moment | null) => void;
  readonly onEnd: (at: Moment | null) => void;
}

/** Plays the story from where it stands, or from its beginning: it rests where the status or a figure changed. */
export function usePlay(play: Play) {
  const [isPlaying, setPlaying] = useState(false);
  const latest = useRef(play);
  useEffect(function keepLatest() {
    latest.current = play;
  });
  useEffect(
    function run() {
      if (!isPlaying) return;
      const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      let head: Playhead = { at: latest.current.at ?? latest.current.span.from, rest: 0 };
      let before = performance.now();
      let frame = requestAnimationFrame(step);
      function step(now: number) {
        const { stops, span, speed, onStep, onEnd } = latest.current;
        const elapsed = (now - before) * speed;
        before = now;
        const next = advance(head, elapsed, { stops, span, isStill });
        if (next === null) {
          setPlaying(false);
          onEnd(null);
          return;
        }
        if (shownAt(next.at, stops) !== shownAt(head.at, stops)) onStep(shownAt(next.at, stops));
        head = next;
        frame = requestAnimationFrame(step);
      }
      return function stop() {
        cancelAnimationFrame(frame);
      };
    },
    [isPlaying],
  );
  const pause = useCallback(() => setPlaying(false), []);
  const start = useCallback(() => setPlaying(true), []);
  return { isPlaying, start, pause };
}

/** Where playing is, in milliseconds since 1970, and how long it still rests there. */
export interface Playhead {
  readonly at: number;
  readonly rest: number;
}

type Course = Pick<Play, 'stops' | 'span'> & { readonly isStill: boolean };

/** The playhead some milliseconds later; null where nothing is left to come. */
export function advance(
  { at, rest }: Playhead,
  elapsed: number,
  { stops, span, isStill }: Course,
): Playhead | null {
  if (rest > elapsed) return { at, rest: rest - elapsed };
  const next = stops.find((stop) => stop > at);
  if (next === undefined) return null;
  // After the story's own period weeks pass without a word.
  const isQuiet = span.until !== null && at >= span.until;
  const reached = isStill || isQuiet ? next : at + elapsed * PACE;
  if (reached < next) return { at: reached, rest: 0 };
  return { at: next, rest: isStill ? STEP_MILLISECONDS : DWELL_MILLISECONDS };
}

/** Between changes by the hour: more would be drawn than seen. */
const shownAt = (at: number, stops: readonly Moment[]): Moment =>
  stops.find((stop) => stop === at) ?? momentOf(Math.floor(at / HOUR) * HOUR);
