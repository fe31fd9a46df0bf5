import { lazy, Suspense, useMemo } from 'react';
import { FallbackBoundary } from '#components/site/fallback-boundary.tsx';
import type { MapReport } from '#geo/write/map-model.ts';
import type { ControlWords } from './live-map-mount.tsx';

const ReportClusters = lazy(async () => ({
  default: (await import('./report-clusters.tsx')).ReportClusters,
}));

interface Props {
  readonly reports: readonly MapReport[];
  readonly words: ControlWords;
  readonly onList: (reports: readonly MapReport[]) => void;
}

/** Reports with points of their own; most have none and are told at their place. */
export function ReportMarkers({ reports, words, onList }: Props) {
  const own = useMemo(() => reports.filter(({ position }) => position !== null), [reports]);
  if (own.length === 0) return null;
  return (
    <FallbackBoundary>
      <Suspense fallback={null}>
        <ReportClusters reports={own} words={words} onList={onList} />
      </Suspense>
    </FallbackBoundary>
  );
}
