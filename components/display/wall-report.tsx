import { Attributed } from '#components/report/attributed.tsx';
import { placeAt, type Shown } from '#components/shown.ts';
import { timelineTitle } from '#components/timeline/timeline-title.ts';
import type { Place } from '#geo/model/place.ts';
import type { Report } from '#geo/model/report.ts';
import styles from './wall-report.module.css';

interface Props {
  readonly report: Report;
  /** Of which it is told. */
  readonly place: Place;
  readonly isFresh: boolean;
  readonly shown: Shown;
}

/** One report: what in our words and, where these say less, in its own; when, where if elsewhere, who says so. */
export function WallReport({ report, place, isFresh, shown }: Props) {
  const { words, moment } = shown;
  const where = placeAt(shown, report.place);
  const elsewhere = where.id === place.id ? [] : [words.place(where)];
  const date = words.date(report.reported, where.timezone, { withoutYearOf: moment });
  return (
    <div className={styles.report} data-report={report.id} data-fresh={isFresh ? '' : undefined}>
      <p className={styles.title}>
        {isFresh ? <span className={styles.new}>{words.say('display.new')}</span> : null}
        {[...elsewhere, timelineTitle(report, place, shown)].join(' · ')}
      </p>
      <p className={styles.summary} lang={report.language} data-kind={report.kind}>
        {report.summary}
      </p>
      <p className={styles.who}>
        {`${date} · `}
        <Attributed report={report} shown={shown} />
      </p>
    </div>
  );
}
