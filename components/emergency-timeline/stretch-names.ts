import type { Shown } from '#components/shown.ts';
import type { Measure } from '#geo/model/measure.ts';
import type { Place } from '#geo/model/place.ts';
import type { SharedStretch } from '#geo/situation/measure-history.ts';
import { capitalise } from '#geo/words/parts.ts';

/** Names the row of a stretch in the table. */
export const rowOf = (measure: Measure, index: number) => `${measure}-${index + 1}`;

/** More places are counted, and named in the table. */
const MOST_NAMES = 4;

/** The places behind a count that leaves some out: a sheet of paper names them. */
export function namesBehindCount({ places, units }: SharedStretch, { words }: Shown) {
  const isCounted = places.length > MOST_NAMES && units?.count !== units?.of;
  return isCounted ? places.map((place) => words.place(place)).join(', ') : null;
}

/** Where a stretch held, in few words; null: at the page's place itself, by a measure that names it. */
export function whereOf(stretch: SharedStretch, page: Place, shown: Shown): string | null {
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
  if (places.length <= MOST_NAMES) return places.map((place) => words.place(place)).join(', ');
  if (units) return words.say('state.some-units', { count: units.count, total: units.of });
  const count = places.length;
  return words.say('count.places', { count, number: words.number(count) });
}
