import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import styles from './map-card.module.css';

interface Props {
  readonly label: string;
  readonly closeLabel: string;
  /** Beside the button that closes. */
  readonly head: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A card over the map's corner. Focus goes to it while it is open, and back to where it was; Escape closes. */
export function MapCard({ label, closeLabel, head, onClose, children }: Props) {
  const card = useRef<HTMLDialogElement>(null);
  useFocusWithin(card, onClose);
  return (
    <dialog ref={card} className={styles.card} open aria-label={label} tabIndex={-1}>
      <header className={styles.head}>
        {head}
        <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
          ×
        </button>
      </header>
      {children}
    </dialog>
  );
}

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
