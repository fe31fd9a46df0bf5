import type { PlaceId } from '#geo/model/ids.ts';
import { LANGUAGES } from '#geo/model/language.ts';
import type { Place } from '#geo/model/place.ts';

/**
 * Places called so: by id, else by a name of any language and time ("Astana" finds Nur-Sultan), else by a part of one.
 * Upper and lower case are the same.
 */
export function findPlaces(places: ReadonlyMap<PlaceId, Place>, text: string): readonly Place[] {
  const wanted = fold(text);
  const all = [...places.values()];
  const byId = all.filter(({ id }) => id === wanted);
  if (byId.length > 0 || wanted === '') return byId;
  const byName = all.filter((place) => namesOf(place).includes(wanted));
  if (byName.length > 0) return byName;
  return all.filter((place) => namesOf(place).some((name) => name.includes(wanted)));
}

function namesOf({ name, otherNames }: Place): readonly string[] {
  const all = [name, ...otherNames.map((other) => other.name)];
  return all.flatMap((names) => LANGUAGES.map((language) => fold(names[language] ?? '')));
}

function fold(text: string): string {
  return text.trim().normalize('NFC').toLowerCase();
}
