import { useEffect, useMemo, useState } from 'react';
import { placeAt, type Shown } from '#components/shown.ts';
import type { ReportId } from '#geo/model/ids.ts';
import type { Moment } from '#geo/model/moment.ts';
import { newestReports } from './newest-reports.ts';
import { WallReport } from './wall-report.tsx';
import styles from './wall-ticker.module.css';

interface Props {
  readonly fresh: ReadonlyMap<ReportId, Moment>;
  readonly shown: Shown;
}

const MOST = 16;
const STEP_MILLISECONDS = 8000;

/** The story's newest reports, one after another: it steps, it does not scroll. What just came is shown at once. */
export function WallTicker({ fresh, shown }: Props) {
  const { story, moment } = shown;
  const reports = useMemo(() => newestReports(story, moment, fresh, MOST), [story, moment, fresh]);
  const newest = reports[0]?.id ?? null;
  const step = useStepsSince(newest);
  const current = reports.length === 0 ? 0 : step % reports.length;
  return (
    <aside className={styles.ticker}>
      <p className={styles.label}>{shown.words.say('display.newest')}</p>
      <ol className={styles.items}>
        {reports.map((report, index) => (
          <li key={report.id} data-current={index === current ? '' : undefined}>
            <WallReport
              report={report}
              place={placeAt(shown, story.settings.root)}
              isFresh={fresh.has(report.id)}
              shown={shown}
            />
          </li>
        ))}
      </ol>
    </aside>
  );
}

/** How many steps there were since the newest report changed. */
function useStepsSince(newest: ReportId | null): number {
  const [counted, setCounted] = useState({ newest, steps: 0 });
  useEffect(
    function stepOn() {
      const timer = setInterval(() => {
        setCounted((before) => ({
          newest,
          steps: before.newest === newest ? before.steps + 1 : 1,
        }));
      }, STEP_MILLISECONDS);
      return function stopStepping() {
        clearInterval(timer);
      };
    },
    [newest],
  );
  return counted.newest === newest ? counted.steps : 0;
}
