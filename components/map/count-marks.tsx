import { marksOf, type ReportCounts } from './report-counts.ts';
import { ReportGlyph } from './report-glyph.tsx';
import { COUNT_GAP, COUNTED_SHAPES } from './style.ts';
import styles from './count-marks.module.css';

/** Reports by kind: each shape with its number, then how many more there are. Their name aloud says all. */
export function CountMarks({ counts }: { readonly counts: ReportCounts }) {
  const { marks, rest } = marksOf(counts, COUNTED_SHAPES);
  return (
    <span className={styles.counts} style={{ gap: COUNT_GAP }} aria-hidden="true">
      {marks.map(({ kind, hasEnded, count }) => (
        <span key={`${kind} ${hasEnded}`} className={styles.count} data-count={count}>
          <ReportGlyph kind={kind} hasEnded={hasEnded} />
        </span>
      ))}
      {rest > 0 ? <span className={styles.count} data-count={`+${rest}`} /> : null}
    </span>
  );
}
