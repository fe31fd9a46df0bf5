import { useMemo, type MouseEvent, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { withoutFilter } from '#geo/links/filter-query.ts';
import type { LiveMapModel, LiveMapPlace, MapReport } from '#geo/write/map-model.ts';
import { FilteredNote } from './filtered-note.tsx';
import { isAskedFor, isPlaceShown, isReportShown } from './filters.ts';
import { HiddenNote } from './hidden-note.tsx';
import { largestFigure, legendContentOf } from './legend-content.ts';
import type { LiveLegendProps } from './legend-mount.tsx';
import { Legend } from './legend.tsx';
import { LEGEND_SLOTS, legendOf } from './legend-slots.ts';
import { isInBox, placesInView, type MapWindow } from './seen-places.ts';
import { REPORTS_FROM_ZOOM } from './style.ts';
import { useWindow } from './use-window.ts';

/** The legend of what is in the window now; its rows hide and show what they explain. */
export function LiveLegend(props: LiveLegendProps) {
  const { frame, model, outlines, filters, clearFilterLink, words } = props;
  const view = useWindow();
  const asked = useMemo(() => model.places.filter(isAskedFor), [model]);
  const places = useMemo(() => placesInView(asked, outlines, view), [asked, outlines, view]);
  const reports = useMemo(() => reportsInView(model, places, view), [model, places, view]);
  const content = legendContentOf(places, reports, largestFigure(asked));
  const { hidden } = filters;
  return (
    <>
      <InSlot frame={frame} slot={LEGEND_SLOTS.rows}>
        <Legend content={content} hasEnded={model.hasEnded} words={words.legend} filter={filters} />
      </InSlot>
      <InSlot frame={frame} slot={LEGEND_SLOTS.note}>
        <FilteredNote
          model={model}
          words={words}
          clearLink={clearFilterLink}
          onClear={keepAddress}
        />
        <HiddenNote
          places={places.filter((place) => !isPlaceShown(place, hidden)).length}
          reports={reports.filter((report) => !isReportShown(report, hidden)).length}
          isFiltered={hidden.size > 0}
          words={words}
          onShowAll={() => {
            // The button goes away: the focus stays with the legend.
            legendOf(frame)?.querySelector('summary')?.focus({ preventScroll: true });
            filters.showAll();
          }}
        />
      </InSlot>
    </>
  );
}

/** The map and the time bar may have moved since: what the address says now stays in it. */
function keepAddress({ currentTarget: link }: MouseEvent<HTMLAnchorElement>): void {
  const { pathname, search } = window.location;
  link.href = `${pathname}${withoutFilter(search)}`;
}

interface SlotProps {
  readonly frame: HTMLElement;
  readonly slot: string;
  readonly children: ReactNode;
}

function InSlot({ frame, slot, children }: SlotProps) {
  const element = frame.querySelector(`[${slot}]`);
  return element ? createPortal(children, element) : null;
}

/** Those with a point in the window, and those told at a place that has its symbol there. */
function reportsInView(
  { reports }: LiveMapModel,
  places: readonly (LiveMapPlace & { readonly hasSymbol: boolean })[],
  { zoom, degrees }: MapWindow,
): MapReport[] {
  if (zoom < REPORTS_FROM_ZOOM) return [];
  const symbols = new Set(places.filter(({ hasSymbol }) => hasSymbol).map(({ id }) => id));
  return reports
    .filter(isAskedFor)
    .filter(({ place, position }) => (position ? isInBox(position, degrees) : symbols.has(place)));
}
