import { useCallback, useMemo, useState } from 'react';
import type { LiveMapModel } from '#geo/write/map-model.ts';
import {
  isPlaceShown,
  isReportShown,
  type HiddenClasses,
  type LegendFilter,
  type MarkClass,
} from './filters.ts';

/** What the reader has hidden by the legend. */
export interface Filters extends LegendFilter {
  readonly showAll: () => void;
}

const NOTHING: HiddenClasses = new Set();

/** The one place that keeps what is hidden: for as long as the page is open. */
function useFilters(): Filters {
  const [hidden, setHidden] = useState(NOTHING);
  const toggle = useCallback((one: MarkClass) => {
    setHidden((before) => (before.has(one) ? without(before, one) : new Set([...before, one])));
  }, []);
  const showAll = useCallback(() => setHidden(NOTHING), []);
  return useMemo(() => ({ hidden, toggle, showAll }), [hidden, toggle, showAll]);
}

const without = (classes: HiddenClasses, one: MarkClass) =>
  new Set([...classes].filter((other) => other !== one));

/** The filters and what they leave of the map; the same objects until something changes. */
export function useShownMarks({ places, reports }: LiveMapModel) {
  const filters = useFilters();
  const { hidden } = filters;
  return {
    filters,
    places: useMemo(() => places.filter((one) => isPlaceShown(one, hidden)), [places, hidden]),
    reports: useMemo(() => reports.filter((one) => isReportShown(one, hidden)), [reports, hidden]),
  };
}
