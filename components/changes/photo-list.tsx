import { PhotoFacts } from '#components/photos/photo-facts.tsx';
import type { Shown } from '#components/shown.ts';
import type { PhotoReport } from '#geo/model/report.ts';
import styles from './change-list.module.css';

interface PhotoListProps {
  readonly photos: readonly PhotoReport[];
  readonly shown: Shown;
}

/** Photos in words: each leads to its report. */
export function PhotoList({ photos, shown }: PhotoListProps) {
  return (
    <ul>
      {photos.map((report) => (
        <li key={report.id} className={styles.place}>
          <PhotoFacts report={report} shown={shown} />
        </li>
      ))}
    </ul>
  );
}
