import type { StatusKey } from '#components/map/style.ts';
import type { Shown } from '#components/shown.ts';
import { StatusMark } from '#components/status/status-mark.tsx';
import type { Situation } from '#geo/situation/situation.ts';
import { hasEnded } from '#geo/write/map-model.ts';
import { lookOf } from '#geo/write/place-look.ts';
import { capitalise } from '#geo/words/parts.ts';
import type { Words } from '#geo/words/words.ts';
import { PlaceList } from './place-list.tsx';
import { placesBySeverity } from './places-by-severity.ts';
import styles from './severity-list.module.css';

interface SeverityListProps {
  readonly situations: readonly Situation[];
  readonly shown: Shown;
}

/** All places of a story, gravest first: says all that the map says. */
export function SeverityList({ situations, shown }: SeverityListProps) {
  const { words, story, moment } = shown;
  const ended = hasEnded(story, moment);
  return placesBySeverity(situations, ended).map(({ key, situations: group }) => (
    <div key={key} className={styles.group}>
      <h3 className={styles.heading} data-status-text={key}>
        {group[0] && <StatusMark look={lookOf(group[0], ended)} />}
        {capitalise(nameOf(key, words), words.language)}
        <span className={styles.count}>
          {words.say('count.places', { count: group.length, number: words.number(group.length) })}
        </span>
      </h3>
      <PlaceList situations={group} shown={shown} />
    </div>
  ));
}

function nameOf(key: StatusKey, words: Words): string {
  if (key === 'ended') return words.say('phase.ended');
  return key === 'not-stated' ? words.say('status.not-stated') : words.severity(key);
}
