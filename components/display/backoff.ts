const FIRST_MILLISECONDS = 1000;
const LONGEST_MILLISECONDS = 60_000;
/** What held so long has recovered. */
const RECOVERED_AFTER_MILLISECONDS = 300_000;

interface Wait {
  readonly milliseconds: number;
  readonly isLongest: boolean;
}

/** How long to wait after each failure: twice as long as before, up to a minute; what held for long begins anew. */
export function startBackoff(): (now: number) => Wait {
  let wait = 0;
  let failedAt = -Infinity;
  return (now) => {
    const hasRecovered = now - failedAt > RECOVERED_AFTER_MILLISECONDS;
    failedAt = now;
    wait = hasRecovered ? FIRST_MILLISECONDS : Math.min(LONGEST_MILLISECONDS, wait * 2);
    return { milliseconds: wait, isLongest: wait === LONGEST_MILLISECONDS };
  };
}
