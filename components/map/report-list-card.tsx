import type { MapReport } from '#geo/write/map-model.ts';
import type { ControlWords } from './live-map-mount.tsx';
import { MapCard } from './map-card.tsx';
import { countReports, sayCounts } from './report-counts.ts';
import { ReportRows } from './report-rows.tsx';
import styles from './map-card.module.css';

interface Props {
  readonly reports: readonly MapReport[];
  readonly words: ControlWords;
  readonly onClose: () => void;
}

/** More are on the page of their place. */
const LISTED = 100;

/** Reports that no zoom parts: they have the same point. */
export function ReportListCard({ reports, words, onClose }: Props) {
  const rest = reports.length - LISTED;
  return (
    <MapCard
      label={words.reportsHere}
      closeLabel={words.close}
      head={<h2 className={styles.name}>{words.reportsHere}</h2>}
      onClose={onClose}
    >
      <p className={styles.label}>{sayCounts(countReports(reports), words)}</p>
      <ReportRows reports={reports.slice(0, LISTED)} endedLabel={words.reportEnded} />
      {rest > 0 ? <p className={styles.foot}>{words.more.replace('#', String(rest))}</p> : null}
    </MapCard>
  );
}
