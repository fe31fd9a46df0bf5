import type { Moment } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { Report } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { reportsAbout } from './situation.ts';
import { turnsOf } from './turns.ts';

/**
 * When what a page says of a place, or of what lies inside it, last changed until the moment: a report became known or was
 * recorded, a measure began or ended. Null: nothing has been said of it.
 */
export function lastChangeAt(story: Story, place: Place, moment: Moment): Moment | null {
  const known = reportsAbout(story, place).filter(({ knownFrom }) => knownFrom <= moment);
  if (known.length === 0) return null;
  return latest([...turnsOf(story, place, 'inside'), ...known.map(recordedAt)], moment);
}

/** When a report's page last changed until the moment: it was recorded, or one that refers to it was. */
export function lastChangeOf(story: Story, report: Report, moment: Moment): Moment | null {
  const all = [report, ...(story.index.refersTo.get(report.id) ?? [])];
  const known = all.filter(({ knownFrom }) => knownFrom <= moment);
  return latest(
    known.map((one) => toldFrom(one, moment)),
    moment,
  );
}

/** Since when a report known at the moment is told here: since it became known, or was recorded where that is later. */
export const toldFrom = (report: Report, moment: Moment): Moment =>
  latest([report.knownFrom, recordedAt(report)], moment) ?? report.knownFrom;

/** A record's date without a time is the beginning of its day. */
export const recordedAt = ({ recorded }: Report): Moment => recorded.first;

function latest(moments: readonly Moment[], until: Moment): Moment | null {
  return moments.reduce<Moment | null>(
    (last, one) => (one <= until && (last === null || one > last) ? one : last),
    null,
  );
}
