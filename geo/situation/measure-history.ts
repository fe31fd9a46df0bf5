import { MEASURES, SEVERITY_OF, type Measure, type Severity } from '#geo/model/measure.ts';
import { dayOf, parseStoryDate, type Moment, type StoryDate } from '#geo/model/moment.ts';
import type { Place } from '#geo/model/place.ts';
import type { Story } from '#geo/model/story.ts';
import { compareText } from './compare-text.ts';
import { keptBetweenTurns } from './kept-between-turns.ts';
import { stretchesAt, type MeasureMark, type MeasureStretch } from './measure-stretches.ts';
import { placesInside } from './places-inside.ts';

/** What one report says of one or more of the places. */
export interface SharedMark extends MeasureMark {
  readonly places: readonly [Place, ...Place[]];
}

/** A stretch that several places have in common: begun on one day, ended on one day and in one way. */
export interface SharedStretch extends MeasureStretch {
  readonly places: readonly [Place, ...Place[]];
  readonly marks: readonly SharedMark[];
  /** How many of the units it held in; null: not only units. */
  readonly units: { readonly count: number; readonly of: number } | null;
}

/** The stretches of one measure: by the day on which they began, an unknown one first, and the longest first. */
export interface MeasureHistory {
  readonly measure: Measure;
  readonly severity: Severity;
  readonly stretches: readonly SharedStretch[];
}

/**
 * Every stretch of every measure at the place and inside it, strongest measure first, places that share one together:
 * what its units had, declared there or above them, what named other places inside, and of its own, inherited too,
 * what its units do not have. As known at the moment; pure.
 */
export const measureHistoryAt = keptBetweenTurns('inside', workOutHistory);

function workOutHistory(story: Story, place: Place, moment: Moment): readonly MeasureHistory[] {
  const groups = Map.groupBy(stretchesInside(story, place, moment), keyOf);
  const shared = [...groups.values()].map((group) => share(group, place));
  return MEASURES.flatMap((measure) => {
    const stretches = shared.filter((stretch) => stretch.measure === measure);
    const ordered = stretches.toSorted(byDayThenLongest);
    return ordered.length > 0
      ? [{ measure, severity: SEVERITY_OF[measure], stretches: ordered }]
      : [];
  });
}

function byDayThenLongest(one: SharedStretch, other: SharedStretch): number {
  const [day, otherDay] = [one, other].map(({ since }) => since?.text.slice(0, DAY_LENGTH) ?? '');
  if (day !== otherDay) return compareText(day ?? '', otherDay ?? '');
  return (other.to ?? Infinity) - (one.to ?? Infinity) || other.places.length - one.places.length;
}

const DAY_LENGTH = '2022-01-06'.length;

interface Located {
  readonly at: Place;
  readonly stretch: MeasureStretch;
}

function stretchesInside(story: Story, place: Place, moment: Moment): Located[] {
  const at = (inside: Place): Located[] =>
    stretchesAt(story, inside, moment).map((stretch) => ({ at: inside, stretch }));
  const isUnit = ({ id }: Place) => place.units.includes(id);
  const inside = placesInside(story, place);
  const inUnits = inside.filter(isUnit).flatMap(at);
  const elsewhere = inside
    .filter((one) => !isUnit(one) && story.index.naming.has(one.id))
    .flatMap(at)
    .filter(({ stretch }) => stretch.through === undefined);
  const told = new Set(inUnits.map(({ stretch }) => declarationOf(stretch)));
  const own = at(place).filter(({ stretch }) => !told.has(declarationOf(stretch)));
  return [...own, ...inUnits, ...elsewhere];
}

const declarationOf = ({ measure, declaredBy }: MeasureStretch) => `${measure} ${declaredBy.id}`;

/** The same measure, days, ending and claimant of the ending. */
function keyOf({ at, stretch }: Located): string {
  const { measure, phase, since, until, end, isUneven } = stretch;
  const days = [since, end?.at ?? until].map((date) => date && dayAt(date, at));
  const by = end && 'by' in end ? end.by?.claimant : undefined;
  return [measure, phase, isUneven, end?.kind, by, ...days].join(' ');
}

/** A date without a time is the day that its report names. */
const dayAt = ({ precision, first, text }: StoryDate, { timezone }: Place) =>
  precision === 'instant' ? dayOf(first, timezone) : text;

/** Of a group, what all agree on; dates that differ by the hour are the day. */
function share(group: readonly Located[], container: Place): SharedStretch {
  const ordered = group.toSorted((one, other) => begin(one) - begin(other));
  const [first, ...rest] = ordered;
  if (!first) throw new Error('No stretch to share: group at least one.');
  const { at, stretch } = first;
  const places = distinct(at, rest);
  const end = stretch.end && dateOf(ordered, (one) => one.end?.at);
  return {
    ...stretch,
    through: at.id === container.id ? stretch.through : undefined,
    since: dateOf(ordered, ({ since }) => since),
    until: dateOf(ordered, ({ until }) => until),
    end: stretch.end && end && { ...stretch.end, at: end },
    hours: agree(ordered, ({ hours }) => hours) ? stretch.hours : undefined,
    extent: agree(ordered, ({ extent }) => extent?.en) ? stretch.extent : undefined,
    to: stretch.to === null ? null : lastOf(ordered, ({ to }) => to),
    lastMentioned: lastOf(ordered, ({ lastMentioned }) => lastMentioned) ?? stretch.lastMentioned,
    marks: marksOf(ordered),
    places,
    units: unitsAmong(places, container),
  };
}

const begin = ({ stretch }: Located) => stretch.from ?? 0;

function agree(group: readonly Located[], read: (one: MeasureStretch) => string | undefined) {
  return new Set(group.map(({ stretch }) => read(stretch))).size === 1;
}

function lastOf(group: readonly Located[], read: (one: MeasureStretch) => Moment | null) {
  return group.reduce<Moment | null>((last, { stretch }) => {
    const moment = read(stretch);
    return last === null || (moment !== null && moment > last) ? moment : last;
  }, null);
}

/** Midnight is midnight in each place's own zone; where the hours differ, the day; where the days do, nothing. */
function dateOf(
  group: readonly Located[],
  read: (one: MeasureStretch) => StoryDate | undefined,
): StoryDate | undefined {
  const [first] = group;
  const date = first && read(first.stretch);
  if (!first || !date) return undefined;
  if (agree(group, (one) => localText(read(one)))) return date;
  const day = dayAt(date, first.at);
  const isSameDay = group.every(({ at, stretch }) => {
    const other = read(stretch);
    return other && dayAt(other, at) === day;
  });
  return isSameDay ? (parseStoryDate(day, first.at.timezone) ?? undefined) : undefined;
}

/** The date without its offset from UTC. */
const localText = (date: StoryDate | undefined) => date?.text.replace(OFFSET, '');
const OFFSET = /(?:Z|[+-]\d{2}:\d{2})$/;

/** What one report says of several places is one mark. */
function marksOf(group: readonly Located[]): SharedMark[] {
  const marks = group
    .flatMap(({ at, stretch }) => stretch.marks.map((mark) => ({ at, mark })))
    .toSorted((one, other) => one.mark.on - other.mark.on);
  const byReport = Map.groupBy(marks, ({ mark: { report, statement } }) =>
    [report.id, statement.action].join(' '),
  );
  return [...byReport.values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first.mark, places: distinct(first.at, rest) }] : [],
  );
}

const distinct = (first: Place, rest: readonly { readonly at: Place }[]) =>
  [first, ...new Set(rest.map(({ at }) => at).filter((at) => at !== first))] as const;

function unitsAmong(places: readonly Place[], { units }: Place): SharedStretch['units'] {
  const isUnits = places.every(({ id }) => units.includes(id));
  return isUnits ? { count: places.length, of: units.length } : null;
}
