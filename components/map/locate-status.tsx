import type { ControlWords } from './live-map-mount.tsx';
import { distanceText } from './distance-text.ts';
import type { Locating } from './use-own-position.ts';
import styles from './locate-status.module.css';

interface Props {
  readonly locating: Locating;
  /** Metres from the story; null where the reader is in it. */
  readonly far: number | null;
  readonly words: ControlWords;
  readonly onShowBoth: () => void;
  readonly onClose: () => void;
}

/** What became of the question where the reader is. */
export function LocateStatus({ locating, far, words, onShowBoth, onClose }: Props) {
  const isSilent = locating.kind === 'idle' || (locating.kind === 'found' && locating.isRead);
  const isFar = locating.kind === 'found' && far !== null;
  return (
    <div className={styles.status} data-silent={isSilent || undefined}>
      <output>{isSilent ? '' : textOf(locating, far, words)}</output>
      {isFar && !isSilent ? (
        <button type="button" className={styles.both} onClick={onShowBoth}>
          {words.locate.showBoth}
        </button>
      ) : null}
      {isSilent ? null : (
        <button type="button" className={styles.close} aria-label={words.close} onClick={onClose}>
          ×
        </button>
      )}
    </div>
  );
}

function textOf(locating: Locating, far: number | null, words: ControlWords): string {
  const { locate, distance, language } = words;
  switch (locating.kind) {
    case 'idle':
      return '';
    case 'waiting':
      return locate.waiting;
    case 'denied':
      return locate.denied;
    case 'failed':
      return locate.failed;
    case 'found': {
      const metres = twoDigits(far ?? locating.fix.accuracyMetres);
      const sentence = far === null ? locate.found : locate.far;
      return sentence.replace('{distance}', distanceText(metres, distance, language));
    }
  }
}

const twoDigits = (metres: number) => Number(metres.toPrecision(2));
