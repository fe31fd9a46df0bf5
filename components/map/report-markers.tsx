import { lazy, Suspense, useMemo } from 'react';
import type { MapReport } from '#geo/write/map-model.ts';

const ReportClusters = lazy(async () => ({
  default: (await import('./report-clusters.tsx')).ReportClusters,
}));

/** Reports with points of their own; most have none and are told at their place. */
export function ReportMarkers({ reports }: { readonly reports: readonly MapReport[] }) {
  const own = useMemo(() => reports.filter(({ position }) => position !== null), [reports]);
  if (own.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <ReportClusters reports={own} />
    </Suspense>
  );
}
