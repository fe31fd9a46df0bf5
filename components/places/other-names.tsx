import type { Shown } from '#components/shown.ts';
import { parseStoryDate } from '#geo/model/moment.ts';
import type { DatedName, Place } from '#geo/model/place.ts';
import { capitalise } from '#geo/words/parts.ts';
import styles from './other-names.module.css';

interface OtherNamesProps {
  readonly place: Place;
  readonly shown: Shown;
}

/** What kind of place it is; names of other times and spellings, without those that came after the moment (rules 1 and 19). */
export function OtherNames({ place, shown }: OtherNamesProps) {
  const { words } = shown;
  const names = place.otherNames
    .filter(({ from }) => !isLater(from, place, shown))
    .flatMap((name) => labelOf(name, place, shown) ?? []);
  return (
    <p className={styles.names}>
      {capitalise(words.placeKind(place.kind), words.language)}
      {names.length > 0 &&
        ` · ${words.say('place.other-names')}: ${[...new Set(names)].join('; ')}`}
    </p>
  );
}

function isLater(from: string | undefined, place: Place, { moment }: Shown): boolean {
  const date = from === undefined ? null : parseStoryDate(from, place.timezone);
  return date !== null && date.first > moment;
}

/** "Astana (1998 to 2019)"; null where this language has no such name. */
function labelOf({ name, from, until }: DatedName, place: Place, { words }: Shown): string | null {
  const text = name[words.language];
  if (text === undefined) return null;
  const isDated = from !== undefined || until !== undefined;
  return isDated ? `${text} (${yearOf(from)}–${yearOf(until)})` : text;
}

const yearOf = (day: string | undefined) => day?.slice(0, 4) ?? '';
