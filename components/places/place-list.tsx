import { placeLink, type Shown } from '#components/shown.ts';
import { LinkedPhrase } from '#components/toll/claim-line.tsx';
import { StatusName } from '#components/status/status-name.tsx';
import type { Situation } from '#geo/situation/situation.ts';
import { leadEntries } from '#geo/situation/toll.ts';
import styles from './place-list.module.css';
import row from './place-row.module.css';

interface PlaceListProps {
  readonly situations: readonly Situation[];
  readonly shown: Shown;
}

/** Places with the status and the figures of killed that the map shows of them. */
export function PlaceList({ situations, shown }: PlaceListProps) {
  return (
    <ul className={styles.places}>
      {situations.map((situation) => (
        <PlaceRow key={situation.place.id} situation={situation} shown={shown} />
      ))}
    </ul>
  );
}

interface PlaceRowProps {
  readonly situation: Situation;
  readonly shown: Shown;
}

function PlaceRow({ situation, shown }: PlaceRowProps) {
  const { words, story } = shown;
  const { place, toll } = situation;
  const figures = leadEntries(toll).flatMap((entry) => words.headline(entry, story) ?? []);
  return (
    <li className={`${styles.place} ${row.row}`} data-kind={place.kind} data-place={place.id}>
      <a className={styles.name} href={placeLink(shown, place.id)}>
        {words.place(place)}
      </a>
      <span className={styles.status}>
        <StatusName situation={situation} shown={shown} />
      </span>
      {figures.map((phrase) => (
        <span key={phrase.text} className={styles.figure}>
          <LinkedPhrase phrase={phrase} shown={shown} />
        </span>
      ))}
    </li>
  );
}
