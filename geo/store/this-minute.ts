import { momentOf, type Moment } from '#geo/model/moment.ts';

const MINUTE = 60_000;

/** Now, by the minute: what is asked for within it has one answer. */
export const thisMinute = (): Moment => momentOf(Math.floor(Date.now() / MINUTE) * MINUTE);
