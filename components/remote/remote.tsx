'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { wallKeyOf } from '#geo/links/wall-links.ts';
import type { PlaceId } from '#geo/model/ids.ts';
import type { WallState } from '#geo/write/live-events.ts';
import type { Failure, Wish } from './tell-wall.ts';
import { useWall } from './use-wall.ts';
import styles from './remote.module.css';

export interface RemoteWords {
  readonly asking: string;
  readonly hold: string;
  readonly next: string;
  readonly all: string;
  readonly only: string;
  readonly running: string;
  readonly held: string;
  readonly pinned: string;
  readonly forAnHour: string;
  readonly refused: string;
  readonly unreachable: string;
}

interface RemoteProps {
  readonly places: readonly { readonly id: PlaceId; readonly name: string }[];
  readonly words: RemoteWords;
}

/** Tells a wall from a phone: to stay where it is, to go on, or to show one place. */
export function Remote({ places, words }: RemoteProps) {
  const query = useSyncExternalStore(
    neverChanges,
    () => window.location.search,
    () => null,
  );
  const key = useMemo(() => wallKeyOf(new URLSearchParams(query ?? '')), [query]);
  const [told, tell] = useWall(key);
  const state = typeof told === 'object' ? told : null;
  const button = (text: string, wish: Wish, isPressed?: boolean) => (
    <button
      type="button"
      disabled={state === null}
      aria-pressed={isPressed}
      onClick={() => void tell(wish)}
    >
      {text}
    </button>
  );
  return (
    <div className={styles.remote}>
      <div className={styles.head}>
        {key ? <p className={styles.wall}>{key.wall}</p> : null}
        <output className={styles.told}>
          {query === null ? words.asking : sentenceOf(told, places, words)}
        </output>
        <div className={styles.main}>
          {button(
            words.hold,
            { do: state?.isHeld === true ? 'go-on' : 'hold' },
            state?.isHeld === true,
          )}
          {button(words.next, { do: 'skip' })}
        </div>
      </div>
      <h2>{words.only}</h2>
      <ul className={styles.places}>
        <li>{button(words.all, { do: 'go-on' }, state !== null && state.place === null)}</li>
        {places.map(({ id, name }) => (
          <li key={id}>{button(name, { do: 'pin', place: id }, state?.place === id)}</li>
        ))}
      </ul>
    </div>
  );
}

const neverChanges = () => () => {};

function sentenceOf(
  told: WallState | Failure | null,
  places: RemoteProps['places'],
  words: RemoteWords,
): string {
  if (told === null) return words.asking;
  if (typeof told === 'string') return words[told];
  const pinned = places.find(({ id }) => id === told.place)?.name;
  if (pinned !== undefined) return `${words.pinned} ${pinned}. ${words.forAnHour}`;
  return told.isHeld ? `${words.held} ${words.forAnHour}` : words.running;
}
