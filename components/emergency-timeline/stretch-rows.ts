import type { Shown } from '#components/shown.ts';
import { anchorOf } from '#geo/links/links.ts';
import type { Measure, Severity } from '#geo/model/measure.ts';
import type { Place } from '#geo/model/place.ts';
import type { MeasureHistory, SharedStretch } from '#geo/situation/measure-history.ts';
import { capitalise } from '#geo/words/parts.ts';
import { barOf, type StretchBar } from './stretch-bar.ts';
import type { TimeAxis } from './time-axis.ts';

/** A stretch as bars and table show it. */
export interface StretchRow {
  /** Its anchor in the table. */
  readonly id: string;
  readonly stretch: SharedStretch;
  /** Where it held, in few words; null: at the page's place itself, by a measure that names it. */
  readonly where: string | null;
  /** The places behind a count that leaves some out. */
  readonly names: string | null;
  /** When it held and how it ended, as a sentence or what follows the place. */
  readonly when: string;
  readonly bar: StretchBar;
}

export interface MeasureRows {
  readonly measure: Measure;
  readonly severity: Severity;
  readonly rows: readonly StretchRow[];
}

/** What a timeline shows of the histories; its dates leave out the year, which the axis says. */
export function rowsOf(
  { measure, severity, stretches }: MeasureHistory,
  page: Place,
  axis: TimeAxis,
  shown: Shown,
): MeasureRows {
  const { words, story } = shown;
  const rows = stretches.map((stretch, index) => {
    const where = whereOf(stretch, page, shown);
    const setting = { story, place: stretch.places[0], moment: axis.last };
    const when = words.stretch(stretch, setting);
    return {
      id: anchorOf('measure', `${measure}-${index + 1}`),
      stretch,
      where,
      names: namesBehindCount(stretch, shown),
      when: where === null ? capitalise(when, words.language) : when,
      bar: barOf(stretch, axis),
    };
  });
  return { measure, severity, rows };
}

export const namesOf = (places: readonly Place[], { words }: Shown) =>
  places.map((place) => words.place(place)).join(', ');

/** More places are counted, and named in the table. */
const MOST_NAMES = 4;

function namesBehindCount({ places, units }: SharedStretch, shown: Shown): string | null {
  const isCounted = places.length > MOST_NAMES && units?.count !== units?.of;
  return isCounted ? namesOf(places, shown) : null;
}

function whereOf(stretch: SharedStretch, page: Place, shown: Shown): string | null {
  const { words } = shown;
  const place = placesOf(stretch, page, shown);
  const parts = stretch.isUneven ? words.say('emergency.in-parts') : null;
  const where = [place, parts].filter((text) => text !== null).join(', ');
  return where === '' ? null : capitalise(where, words.language);
}

function placesOf({ places, units, through }: SharedStretch, page: Place, shown: Shown) {
  const { words, story } = shown;
  if (through) return words.say('state.through', { place: words.placeOf(story, through) });
  if (places.length === 1 && places[0].id === page.id) return null;
  if (units && units.count > 1 && units.count === units.of) {
    return words.say('state.all-units', { count: units.count });
  }
  if (places.length <= MOST_NAMES) return namesOf(places, shown);
  if (units) return words.say('state.some-units', { count: units.count, total: units.of });
  const count = places.length;
  return words.say('count.places', { count, number: words.number(count) });
}
