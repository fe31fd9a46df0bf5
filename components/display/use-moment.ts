import { useMemo } from 'react';
import { serverNow } from '#components/live/server-clock.ts';
import type { DisplaySetting } from '#geo/links/display-parameters.ts';
import { momentOf, type Moment } from '#geo/model/moment.ts';
import { replayMoment, replaySpanOf } from './replay-clock.ts';
import { usePolled } from './use-polled.ts';
import type { WallData } from './wall-story.ts';

const SECOND = 1000;
/** Announced ends pass without a change of the data. */
const STEP = 20 * SECOND;

/** By the server's clock. */
export const momentNow = () => momentOf(Math.floor(serverNow()));

const stepOf = (milliseconds: number) =>
  momentOf(Math.floor(serverNow() / milliseconds) * milliseconds);
const readSecond = () => stepOf(SECOND);
const readStep = () => stepOf(STEP);

/**
 * The moment that a display is as of: the one it is asked for, that of its replay, else now; where its data are stale,
 * the moment until which they were vouched for.
 */
export function useMoment(
  { at, replay }: Pick<DisplaySetting, 'at' | 'replay'>,
  { story, drawn }: WallData,
  stale: Moment | 'never' | null,
): Moment {
  const isReplay = at === null && replay !== null;
  const now = usePolled(isReplay ? readSecond : readStep, SECOND);
  return useMemo(() => {
    if (at !== null) return at;
    if (replay !== null) return replayMoment(replaySpanOf(story, now), replay, now);
    return typeof stale === 'number' ? stale : momentOf(Math.max(now, drawn));
  }, [at, replay, story, drawn, stale, now]);
}
