import type { MapReport } from '#geo/write/map-model.ts';
import { ReportGlyph } from './report-glyph.tsx';
import styles from './report-rows.module.css';

interface Props {
  readonly reports: readonly MapReport[];
  readonly endedLabel: string;
}

/** Reports in a line each, by kind; what no longer stands looks and says so. */
export function ReportRows({ reports, endedLabel }: Props) {
  return (
    <ul className={styles.rows}>
      {reports.map(({ id, kind, hasEnded, title, when, href }) => (
        <li key={id}>
          <a className={styles.row} href={href} data-ended={hasEnded || undefined}>
            <ReportGlyph kind={kind} hasEnded={hasEnded} />
            <span className={styles.title}>{title}</span>
            <span className={styles.when}>{hasEnded ? `${endedLabel} · ${when}` : when}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
