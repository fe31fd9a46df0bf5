import type { MouseEventHandler } from 'react';
import { numberFormatOf } from '#geo/words/locales.ts';
import type { MapModel } from '#geo/write/map-model.ts';
import type { MapWords } from './map-words.ts';
import styles from './hidden-note.module.css';

interface Props {
  readonly model: MapModel;
  readonly words: Pick<MapWords, 'language' | 'legend'>;
  /** The page without its filter. */
  readonly clearLink: string;
  readonly onClear?: MouseEventHandler<HTMLAnchorElement>;
}

/** How much the page's filter hides of the whole map, and the way out of it. */
export function FilteredNote({ model, words: { language, legend }, clearLink, onClear }: Props) {
  const { filtered, places } = model;
  if (!filtered) return null;
  const say = (text: string, number: number, total: number) =>
    text
      .replace('{number}', numberFormatOf(language).format(number))
      .replace('{total}', numberFormatOf(language).format(total));
  const hidden = places.filter(({ isFilteredOut }) => isFilteredOut).length;
  return (
    <div className={styles.filtered}>
      <p>{say(legend.filtered, filtered.hidden, filtered.total)}</p>
      {hidden > 0 && (
        <p className={styles.further}>{say(legend.filteredPlaces, hidden, places.length)}</p>
      )}
      <a className={`${styles.further} ${styles.all}`} href={clearLink} onClick={onClear}>
        {legend.clearFilter}
      </a>
    </div>
  );
}
