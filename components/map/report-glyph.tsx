import type { ReportKind } from '#geo/model/report.ts';
import { REPORT_GLYPH, REPORT_SHAPES } from './style.ts';
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
      width={REPORT_GLYPH}
      height={REPORT_GLYPH}
      viewBox={`${-REPORT_GLYPH / 2} ${-REPORT_GLYPH / 2} ${REPORT_GLYPH} ${REPORT_GLYPH}`}
      aria-hidden="true"
    >
      <path d={REPORT_SHAPES[kind]} />
    </svg>
  );
}
