import type { Shown } from '#components/shown.ts';
import { statusKeyOf } from '#components/map/style.ts';
import type { Situation } from '#geo/situation/situation.ts';
import { hasEnded } from '#geo/write/map-model.ts';
import { lookOf } from '#geo/write/place-look.ts';
import { StatusMark } from './status-mark.tsx';
import styles from './status-name.module.css';

interface StatusNameProps {
  readonly situation: Situation;
  readonly shown: Shown;
  readonly size?: 'text' | 'heading';
}

/** A place's one status: shape, colour and word. */
export function StatusName({ situation, shown, size = 'text' }: StatusNameProps) {
  const look = lookOf(situation, hasEnded(shown.story, shown.moment));
  return (
    <span className={styles.status} data-size={size} data-status-text={statusKeyOf(look)}>
      <StatusMark look={look} />
      <span>{shown.words.status(situation.emergency.status)}</span>
    </span>
  );
}
