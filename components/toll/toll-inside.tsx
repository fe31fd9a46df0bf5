import { placeAt, placeLink, type Shown } from '#components/shown.ts';
import type { PlaceToll, TollEntry } from '#geo/situation/toll.ts';
import { Attributed } from '#components/report/attributed.tsx';
import { LinkedPhrase } from './claim-line.tsx';
import styles from './toll-inside.module.css';

interface TollInsideProps {
  readonly inside: readonly PlaceToll[];
  readonly shown: Shown;
}

/** Headline figures of the places inside: listed under the place's own, never added to them. */
export function TollInside({ inside, shown }: TollInsideProps) {
  const { words } = shown;
  const stated = inside
    .map(({ place, entries }) => ({ place, entries: entries.filter(({ headline }) => headline) }))
    .filter(({ entries }) => entries.length > 0);
  if (stated.length === 0) return null;
  return (
    <div className={styles.inside}>
      <h3>{words.say('place.toll-inside')}</h3>
      <ul>
        {stated.map(({ place, entries }) => (
          <li key={place} className={styles.place}>
            <a className={styles.name} href={placeLink(shown, place)}>
              {words.place(placeAt(shown, place))}
            </a>
            <ul>
              {entries.map((entry) => (
                <Figure key={`${entry.outcome} ${entry.group}`} entry={entry} shown={shown} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Figure({ entry, shown }: { readonly entry: TollEntry; readonly shown: Shown }) {
  const phrase = shown.words.headline(entry, shown.story);
  if (!phrase || !entry.headline) return null;
  return (
    <li className={styles.figure}>
      <LinkedPhrase phrase={phrase} shown={shown} />{' '}
      {!entry.dispute && (
        <small>
          <Attributed report={entry.headline.report} shown={shown} />
        </small>
      )}
    </li>
  );
}
