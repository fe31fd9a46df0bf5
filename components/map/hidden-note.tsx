import { countIn } from '#geo/words/plural-forms.ts';
import type { ControlWords } from './live-map-mount.tsx';
import styles from './hidden-note.module.css';

interface Props {
  /** In the window. */
  readonly places: number;
  readonly reports: number;
  readonly isFiltered: boolean;
  readonly words: ControlWords;
  readonly onShowAll: () => void;
}

/** How much the filters hide here, said aloud when it changes; it stays in sight when the legend is folded. */
export function HiddenNote({ places, reports, isFiltered, words, onShowAll }: Props) {
  const { language, counts, legend } = words;
  const what = [
    ...(places > 0 || reports === 0 ? [countIn(language, counts.places, places)] : []),
    ...(reports > 0 ? [countIn(language, counts.reports, reports)] : []),
  ];
  return (
    <div className={styles.note} data-filtered={isFiltered || undefined}>
      <output>{isFiltered ? legend.hidden.replace('#', what.join(', ')) : null}</output>
      {isFiltered ? (
        <button type="button" className={styles.all} onClick={onShowAll}>
          {legend.showAll}
        </button>
      ) : null}
    </div>
  );
}
