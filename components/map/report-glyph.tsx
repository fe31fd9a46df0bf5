import type { ReportKind } from '#geo/model/report.ts';
import { REPORT_SHAPES } from './style.ts';
import styles from './report-glyph.module.css';

interface Props {
  readonly kind: ReportKind;
  readonly hasEnded: boolean;
}

/** A report's kind by its shape; an outline where it was withdrawn or superseded. */
export function ReportGlyph({ kind, hasEnded }: Props) {
  return (
    <svg
      className={styles.glyph}
      data-ended={hasEnded || undefined}
      width="16"
      height="16"
      viewBox="-8 -8 16 16"
      aria-hidden="true"
    >
      <path d={REPORT_SHAPES[kind]} />
    </svg>
  );
}
