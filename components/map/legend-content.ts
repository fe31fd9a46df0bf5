import { SEVERITIES } from '#geo/model/measure.ts';
import { REPORT_KINDS, type ReportKind } from '#geo/model/report.ts';
import type { MapPlace, MapReport } from '#geo/write/map-model.ts';
import type { StatusLook, TollLook } from '#geo/write/place-look.ts';
import { classesOfPlace, type MarkClass } from './filters.ts';
import { LARGEST_FIGURE, statusKeyOf, type StatusKey } from './style.ts';
import { tollSizes } from './toll-sizes.ts';

/** A place as it is seen: by its symbol, by its region's tint, or by both. */
export interface SeenPlace extends Pick<MapPlace, 'look' | 'toll'> {
  readonly hasSymbol: boolean;
  readonly hasTint: boolean;
}

/** How a class of marks looks: as a symbol, and as a region's tint; null where none is seen. */
export interface LegendMark {
  readonly symbol: StatusLook | null;
  readonly tint: StatusLook | null;
}

/** What a legend has to explain. */
export interface LegendContent {
  /** Gravest first. */
  readonly statuses: readonly (LegendMark & { readonly key: StatusKey })[];
  readonly past: LegendMark | null;
  readonly inherited: LegendMark | null;
  /** Null: no figure is on the map. */
  readonly sizes: readonly [number, number, number] | null;
  /** A figure on the map is beyond the largest circle. */
  readonly isCapped: boolean;
  readonly hasWords: boolean;
  readonly hasDisputes: boolean;
  readonly kinds: readonly ReportKind[];
  readonly hasEndedReports: boolean;
}

type LegendReport = Pick<MapReport, 'kind' | 'hasEnded'>;

const KEYS: readonly StatusKey[] = [...SEVERITIES, 'ended', 'not-stated'];

/**
 * The classes of the marks that are seen, and no others.
 * @param largest The gravest figure of the whole map, so that the three sizes stay while it is moved.
 */
export function legendContentOf(
  seen: readonly SeenPlace[],
  reports: readonly LegendReport[],
  largest: number,
): LegendContent {
  const markOf = (one: MarkClass) =>
    exampleOf(seen.filter((place) => classesOfPlace(place).includes(one)));
  const tolls = seen.flatMap(({ hasSymbol, toll }) => (hasSymbol && toll ? [toll] : []));
  return {
    statuses: KEYS.flatMap((key) => {
      const mark = markOf(key);
      return mark ? [{ key, ...mark }] : [];
    }),
    past: markOf('past'),
    inherited: markOf('inherited'),
    sizes: tolls.some(isNumber) ? tollSizes(largest) : null,
    isCapped: tolls.some((toll) => isNumber(toll) && Number(toll.figure) > LARGEST_FIGURE),
    hasWords: tolls.some(({ figure }) => figure === 'words'),
    hasDisputes: tolls.some(({ disputed }) => disputed),
    kinds: REPORT_KINDS.filter((kind) => reports.some((report) => report.kind === kind)),
    hasEndedReports: reports.some(({ hasEnded }) => hasEnded),
  };
}

const isNumber = ({ figure }: TollLook) => figure !== 'words' && figure > 0;

/** The gravest figure of all places that have a symbol. */
export function largestFigure(
  places: readonly Pick<MapPlace, 'kind' | 'position' | 'toll'>[],
): number {
  const figures = places
    .filter(({ kind, position }) => position && kind !== 'country')
    .map(({ toll }) => (typeof toll?.figure === 'number' ? toll.figure : 0));
  return Math.max(0, ...figures);
}

function exampleOf(places: readonly SeenPlace[]): LegendMark | null {
  const symbol = strongestOf(places.filter(({ hasSymbol }) => hasSymbol));
  const tint = strongestOf(places.filter(({ hasTint }) => hasTint));
  return symbol || tint ? { symbol, tint } : null;
}

/** Gravest first; declared and in force before what is lighter. */
function strongestOf(places: readonly SeenPlace[]): StatusLook | null {
  const looks = places.map(({ look }) => look);
  return looks.toSorted((one, other) => rankOf(one) - rankOf(other))[0] ?? null;
}

const rankOf = (look: StatusLook) =>
  KEYS.indexOf(statusKeyOf(look)) * 4 +
  ('inherited' in look && look.inherited ? 2 : 0) +
  (look.kind === 'past' ? 1 : 0);
