import { useEffect, useRef, type RefObject } from 'react';
import type { LiveMapPlace, MapReport } from '#geo/write/map-model.ts';
import type { ControlWords } from './live-map-mount.tsx';
import { PlaceSymbol } from './place-symbol.tsx';
import { statusKeyOf } from './style.ts';
import styles from './place-card.module.css';

interface Props {
  readonly place: LiveMapPlace;
  readonly reports: readonly MapReport[];
  readonly words: ControlWords;
  readonly onClose: () => void;
}

const LISTED_REPORTS = 3;

/** What is the case at a place, in short, and the way to its page. */
export function PlaceCard({ place, reports, words, onClose }: Props) {
  const card = useRef<HTMLDialogElement>(null);
  useFocusWithin(card, onClose);
  const { status, toll, photos, reports: count, asOf } = place.card;
  const foot = [photos, count, asOf].filter((text) => text !== null);
  return (
    <dialog ref={card} className={styles.card} open aria-label={place.name} tabIndex={-1}>
      <Head place={place} closeLabel={words.close} onClose={onClose} />
      <p className={styles.status} data-status={statusKeyOf(place.look)}>
        {status}
      </p>
      {toll.map((figure) => (
        <p key={figure} className={styles.toll}>
          {figure}
        </p>
      ))}
      <Newest place={place} label={words.newest} />
      <OtherReports place={place} reports={reports} />
      <p className={styles.foot}>{foot.join(' · ')}</p>
      <a className={styles.more} href={place.href}>
        {words.openPage}
      </a>
    </dialog>
  );
}

/** Focus goes to the card while it is open, and back to where it was; Escape closes. */
function useFocusWithin(card: RefObject<HTMLDialogElement | null>, onClose: () => void) {
  useEffect(
    function holdFocus() {
      const before = document.activeElement;
      card.current?.focus({ preventScroll: true });
      return function giveFocusBack() {
        if (before instanceof HTMLElement && before.isConnected) {
          before.focus({ preventScroll: true });
        }
      };
    },
    [card],
  );
  useEffect(
    function closeOnEscape() {
      const close = ({ key }: KeyboardEvent) => {
        // The list of keys over it closes first.
        if (key === 'Escape' && !document.querySelector('dialog:modal')) onClose();
      };
      document.addEventListener('keydown', close);
      return function stopClosing() {
        document.removeEventListener('keydown', close);
      };
    },
    [onClose],
  );
}

interface HeadProps {
  readonly place: LiveMapPlace;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

function Head({ place, closeLabel, onClose }: HeadProps) {
  return (
    <header className={styles.head}>
      <PlaceSymbol kind="city" look={place.look} toll={null} />
      <h2 className={styles.name}>
        <a href={place.href}>{place.name}</a>
      </h2>
      <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
        ×
      </button>
    </header>
  );
}

function Newest({ place, label }: { readonly place: LiveMapPlace; readonly label: string }) {
  const { newest } = place.card;
  if (!newest) return null;
  return (
    <div className={styles.newest}>
      <p className={styles.label}>
        {label} · <a href={newest.href}>{newest.when}</a>
      </p>
      <p lang={newest.language}>{newest.text}</p>
    </div>
  );
}

interface OtherProps {
  readonly place: LiveMapPlace;
  readonly reports: readonly MapReport[];
}

/** What stands besides; the newest is told above in its own words. */
function OtherReports({ place: { id: here, card }, reports }: OtherProps) {
  const others = reports.filter(
    ({ place, href, hasEnded }) => place === here && !hasEnded && href !== card.newest?.href,
  );
  const listed = others.slice(0, LISTED_REPORTS);
  if (listed.length === 0) return null;
  return (
    <ul className={styles.reports}>
      {listed.map(({ id, title, when, href }) => (
        <li key={id}>
          <a href={href}>{title}</a> <span>{when}</span>
        </li>
      ))}
    </ul>
  );
}
