import { useEffect, useRef } from 'react';
import type { ControlWords } from './live-map-mount.tsx';
import styles from './keyboard-help.module.css';

interface Props {
  readonly words: ControlWords;
  readonly onClose: () => void;
}

/** The keys of the map. The browser closes it by Escape and gives the focus back. */
export function KeyboardHelp({ words: { keys, close }, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(function showDialog() {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['←', '↑', '↓', '→'], keys.pan],
    [['+', '−'], keys.zoom],
    [['0', 'Home'], keys.whole],
    [['Tab'], keys.places],
    [['Enter'], keys.open],
    [['Esc'], keys.close],
    [['?'], keys.help],
  ];
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="map-keys" onClose={onClose}>
      <header className={styles.head}>
        <h2 id="map-keys">{keys.title}</h2>
        <button
          type="button"
          className={styles.close}
          aria-label={close}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </header>
      <dl className={styles.keys}>
        {rows.map(([names, text]) => (
          <div key={text} className={styles.row}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
