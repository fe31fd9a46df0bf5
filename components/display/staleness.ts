import { momentOf, type Moment } from '#geo/model/moment.ts';

/** What is known of how old a display's data are. */
export interface Vouching {
  /** Until when the data were last vouched for; null: never on this screen. */
  readonly lastVouched: Moment | null;
  /** How long ago that was; null: it was before the page was opened, and no clock tells. */
  readonly ageMilliseconds: number | null;
  /** Since when the page is open, by its own clock. */
  readonly openMilliseconds: number;
}

/** With a look each second the badge is there before 45 s are over. */
const STALE_AFTER_MILLISECONDS = 40_000;
/** So long a page that was just opened waits for the first word. */
const FIRST_WORD_MILLISECONDS = 10_000;

/** Since when the data are stale: they can no longer be vouched for. Null: they can. `never`: nobody ever has. */
export function staleSince({
  lastVouched,
  ageMilliseconds,
  openMilliseconds,
}: Vouching): Moment | 'never' | null {
  const isStale =
    ageMilliseconds === null
      ? openMilliseconds >= FIRST_WORD_MILLISECONDS
      : ageMilliseconds > STALE_AFTER_MILLISECONDS;
  return isStale ? (lastVouched ?? 'never') : null;
}

/** Reads what was kept. @returns null where it is no moment. */
export function parseVouched(text: string | null): Moment | null {
  return text !== null && /^\d{12,14}$/.test(text) ? momentOf(Number(text)) : null;
}
