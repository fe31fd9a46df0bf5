import type { ReportKind } from '#geo/model/report.ts';
import type { MapPlace, MapReport } from '#geo/write/map-model.ts';
import { statusKeyOf, type StatusKey } from './style.ts';

/** A class of marks that the legend explains, and hides and shows. No two have the same name: they can stand in an address. */
export type MarkClass =
  StatusKey | 'inherited' | 'past' | 'words' | 'disputed' | ReportKind | 'ended-report';

/** The classes that a reader has hidden. */
export type HiddenClasses = ReadonlySet<MarkClass>;

/** What is hidden, and how to change that. */
export interface LegendFilter {
  readonly hidden: HiddenClasses;
  readonly toggle: (one: MarkClass) => void;
}

type Marked = Pick<MapPlace, 'look' | 'toll' | 'isFilteredOut'>;
type MarkedReport = Pick<MapReport, 'kind' | 'hasEnded' | 'isFilteredOut'>;

/** What a place's mark and tint are examples of. */
export function classesOfPlace({ look, toll }: Marked): MarkClass[] {
  return [
    statusKeyOf(look),
    ...('inherited' in look && look.inherited ? (['inherited'] as const) : []),
    ...(look.kind === 'past' ? (['past'] as const) : []),
    ...(toll?.figure === 'words' ? (['words'] as const) : []),
    ...(toll?.disputed ? (['disputed'] as const) : []),
  ];
}

function classesOfReport({ kind, hasEnded }: Pick<MapReport, 'kind' | 'hasEnded'>) {
  return hasEnded ? ([kind, 'ended-report'] as const) : ([kind] as const);
}

/** A mark shows unless the page's filter leaves it out or any of its classes is hidden. */
export const isPlaceShown = (place: Marked, hidden: HiddenClasses) =>
  !place.isFilteredOut && !classesOfPlace(place).some((one) => hidden.has(one));

export const isReportShown = (report: MarkedReport, hidden: HiddenClasses) =>
  !report.isFilteredOut && !classesOfReport(report).some((one) => hidden.has(one));

/** What the page's filter leaves: the legend explains that, and no more. */
export const isAskedFor = ({ isFilteredOut }: { readonly isFilteredOut?: true }) => !isFilteredOut;
