import { startStopwatch } from './stopwatch.ts';

/** A page that nobody sees gives its stream up after this long, and takes it up again when it is shown. */
const LONGEST_HIDDEN_MILLISECONDS = 60_000;

export interface Attention {
  /** Whether the page is left, or has been hidden for long. */
  readonly isAway: () => boolean;
  /** Calls when the network is back, or the page is shown again. @returns What ends it. */
  readonly onWake: (wake: () => void) => () => void;
  readonly stop: () => void;
}

/** @param evenHidden A wall listens always: a screen that is switched off may count as hidden. */
export function watchAttention({ evenHidden = false } = {}): Attention {
  const wakers = new Set<() => void>();
  const wake = () => {
    for (const one of wakers) one();
  };
  let hidden = document.hidden ? startStopwatch() : null;
  let isLeft = false;
  const stop = listenTo([
    [window, 'online', wake],
    // Left, a page may come back out of the browser's cache, which takes none with an open connection.
    [window, 'pagehide', () => (isLeft = true)],
    [window, 'pageshow', () => [(isLeft = false), wake()]],
    [
      document,
      'visibilitychange',
      () => {
        hidden = document.hidden ? startStopwatch() : null;
        if (!document.hidden) wake();
      },
    ],
  ]);
  return {
    isAway: () =>
      isLeft || (!evenHidden && hidden !== null && hidden() > LONGEST_HIDDEN_MILLISECONDS),
    onWake: (one) => {
      wakers.add(one);
      return () => wakers.delete(one);
    },
    stop,
  };
}

type Listening = readonly [target: EventTarget, event: string, listener: () => void];

function listenTo(listenings: readonly Listening[]): () => void {
  for (const [target, event, listener] of listenings) target.addEventListener(event, listener);
  return () => {
    for (const [target, event, listener] of listenings) target.removeEventListener(event, listener);
  };
}
