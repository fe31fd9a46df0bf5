'use client';

import { lazy, Suspense, type ReactNode } from 'react';
import { FallbackBoundary } from '#components/site/fallback-boundary.tsx';
import { useIdleAfterLoad } from '#components/site/use-idle-after-load.ts';
import type { TimeBarData } from './time-bar-data.ts';

interface TimeBarMountProps {
  readonly data: TimeBarData;
  /** As the server drew it. */
  readonly children: ReactNode;
}

const TimeBarControl = lazy(async () => ({
  default: (await import('./time-bar-control.tsx')).TimeBarControl,
}));

/** The bar with its handle, once the page has loaded; until then, and where that fails, the drawn one with its links. */
export function TimeBarMount({ data, children }: TimeBarMountProps) {
  const isIdle = useIdleAfterLoad();
  if (!isIdle) return children;
  return (
    <FallbackBoundary fallback={children}>
      <Suspense fallback={children}>
        <TimeBarControl data={data} />
      </Suspense>
    </FallbackBoundary>
  );
}
