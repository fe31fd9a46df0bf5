import { minuteOf, momentOf, type Moment } from '#geo/model/moment.ts';

/** Now, by the minute: what is asked for within it has one answer. */
export const thisMinute = (): Moment => minuteOf(momentOf(Date.now()));
