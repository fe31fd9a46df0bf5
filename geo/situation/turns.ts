import { momentOf, type Moment } from '#geo/model/moment.ts';
import { oncePer } from '#geo/model/once-per.ts';
import type { Place } from '#geo/model/place.ts';
import type { Report } from '#geo/model/report.ts';
import type { NamedMeasure, Story } from '#geo/model/story.ts';
import { placesInside } from './places-inside.ts';
import { staleAfter } from './stale-after.ts';

/** `own`: what is known of exactly the place. `inside`: of the places inside it too. */
export type TurnsOfPlaces = 'own' | 'inside';

/**
 * Whenever what is known of a place may change, in order: a report that bears on it, or one that refers to such a
 * report, becomes known; a measure said of it or of a container begins, ends or is forgotten. Between two of them it is
 * the same.
 */
export function turnsOf(story: Story, place: Place, of: TurnsOfPlaces): readonly Moment[] {
  const known = turnsOfStory(story);
  const key = `${of} ${place.id}`;
  const turns = known.get(key) ?? findTurns(story, place, of);
  known.set(key, turns);
  return turns;
}

const turnsOfStory = oncePer((_story: Story) => new Map<string, readonly Moment[]>());

function findTurns(story: Story, place: Place, of: TurnsOfPlaces): readonly Moment[] {
  const { filedAt, naming } = story.index;
  const inside = of === 'inside' ? placesInside(story, place).map(({ id }) => id) : place.units;
  const filedIn = of === 'inside' ? [place.id, ...inside] : [place.id];
  const named = [...new Set([...place.path, ...inside])].flatMap((id) => naming.get(id) ?? []);
  const turns = new Set([
    ...filedIn
      .flatMap((id) => filedAt.get(id) ?? [])
      .flatMap((report) => turnsOfReport(story, report)),
    ...named.flatMap((said) => turnsOfMeasure(story, said)),
  ]);
  return [...turns].toSorted((one, other) => one - other);
}

const turnsOfReport = ({ index }: Story, { id, knownFrom }: Report): Moment[] => [
  knownFrom,
  ...(index.refersTo.get(id) ?? []).map((referring) => referring.knownFrom),
];

const turnsOfMeasure = (story: Story, { report, effective, until }: NamedMeasure): Moment[] => [
  ...turnsOfReport(story, report),
  effective.first,
  ...(until ? [until.last, momentOf(until.last + 1)] : []),
  momentOf(report.knownFrom + staleAfter(story) + 1),
];
