import type { FeatureCollection } from 'geojson';
import { lazy, Suspense, useEffect, useState } from 'react';
import { FallbackBoundary } from '#components/site/fallback-boundary.tsx';
import type { LiveMapModel } from '#geo/write/map-model.ts';
import type { ControlWords } from './live-map-mount.tsx';
import { legendOf } from './legend-slots.ts';
import type { Filters } from './use-filters.ts';

export interface LiveLegendProps {
  readonly frame: HTMLElement;
  readonly model: LiveMapModel;
  readonly outlines: FeatureCollection;
  readonly filters: Filters;
  /** The page without its filter. */
  readonly clearFilterLink: string;
  readonly words: ControlWords;
}

const LiveLegend = lazy(async () => ({ default: (await import('./live-legend.tsx')).LiveLegend }));

/** The legend that follows the map, from the first time it has something to say; where it fails the drawn one stays. */
export function LegendMount(props: LiveLegendProps) {
  const isUnfolded = useUnfolded(props.frame);
  const isWanted = isUnfolded || props.model.filtered !== null;
  if (!isWanted) return null;
  return (
    <FallbackBoundary>
      <Suspense fallback={null}>
        <LiveLegend {...props} />
      </Suspense>
    </FallbackBoundary>
  );
}

function useUnfolded(frame: HTMLElement): boolean {
  const [isUnfolded, setUnfolded] = useState(false);
  useEffect(
    function waitUntilUnfolded() {
      const legend = legendOf(frame);
      const look = () => {
        if (legend?.open) setUnfolded(true);
      };
      look();
      legend?.addEventListener('toggle', look);
      return function stopWaiting() {
        legend?.removeEventListener('toggle', look);
      };
    },
    [frame],
  );
  return isUnfolded;
}
