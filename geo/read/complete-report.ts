import type { Place } from '#geo/model/place.ts';
import type { Story } from '#geo/model/story.ts';
import { findPlaces } from './find-place.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * A new report as it is to stand in the ledger, from a Feature or from its properties alone: when it was recorded,
 * an id where it has none, its place by id, and what follows from story and place where it says nothing. It is
 * not checked: reading the story with it does that.
 * @param recorded the instant of now, as text.
 * @param taken ids that are in use.
 */
export function completeReport(
  input: unknown,
  story: Story,
  recorded: string,
  taken: ReadonlySet<string>,
): unknown {
  if (!isObject(input)) return input;
  const { type, id, geometry, properties, ...rest } = input;
  const isFeature = type === 'Feature' || properties !== undefined;
  const given = isFeature && isObject(properties) ? properties : isFeature ? {} : rest;
  const place = placeOf(given, story);
  const completed = {
    ...given,
    ...(place === null
      ? {}
      : { place: place.id, precision: given['precision'] ?? place.precision }),
    language: given['language'] ?? story.settings.languages[0],
    recorded,
  };
  const feature = {
    type: 'Feature',
    id: id ?? newId(completed, taken),
    geometry: geometry ?? null,
  };
  return { ...feature, ...(isFeature ? rest : {}), properties: completed };
}

function placeOf({ place }: Json, { places }: Story): Place | null {
  if (typeof place !== 'string') return null;
  const found = findPlaces(places, place);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** `2022-01-05-almaty-casualties`, with a number where that is taken. */
function newId(properties: Json, taken: ReadonlySet<string>): string {
  const parts = [properties['occurred'], properties['place'], properties['kind']];
  const [date = '', ...names] = parts.map((part) => (typeof part === 'string' ? part : ''));
  const id = [date.slice(0, 10), ...names]
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
