import { placeLink, type Shown } from '#components/shown.ts';
import { StatusMark } from '#components/status/status-mark.tsx';
import type { Situation } from '#geo/situation/situation.ts';
import { hasEnded } from '#geo/write/map-model.ts';
import { lookOf } from '#geo/write/place-look.ts';
import styles from './place-links.module.css';
import row from './place-row.module.css';

interface PlaceLinksProps {
  readonly situations: readonly Situation[];
  readonly shown: Shown;
}

/** Neighbours, each with the mark of its status. */
export function PlaceLinks({ situations, shown }: PlaceLinksProps) {
  const { words, story, moment } = shown;
  const ended = hasEnded(story, moment);
  return (
    <ul className={styles.links}>
      {situations.map((situation) => (
        <li key={situation.place.id} className={row.row} data-place={situation.place.id}>
          <a href={placeLink(shown, situation.place.id)}>
            <StatusMark look={lookOf(situation, ended)} />
            {words.place(situation.place)}
            <span className={styles.status}>{words.status(situation.emergency.status)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
