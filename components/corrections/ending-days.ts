import { dayOf } from '#geo/model/moment.ts';
import type { Report } from '#geo/model/report.ts';
import type { EndedClaim } from '#geo/situation/corrections.ts';

/** Claims that one report ended. */
export interface EndedTogether {
  readonly by: Report;
  readonly claims: readonly EndedClaim[];
}

export interface EndingDay {
  /** `2022-01-09`. */
  readonly day: string;
  readonly endings: readonly EndedTogether[];
}

/** Ended claims by the day in the zone on which what ended them became known, then by that report, in their order. */
export function endingDays(claims: readonly EndedClaim[], zone: string): EndingDay[] {
  const days = Map.groupBy(claims, ({ ending }) => dayOf(ending.by.knownFrom, zone));
  return [...days].map(([day, ended]) => ({
    day,
    endings: [...Map.groupBy(ended, ({ ending }) => ending.by)].map(([by, together]) => ({
      by,
      claims: together,
    })),
  }));
}
