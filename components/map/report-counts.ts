import { REPORT_KINDS, type ReportKind } from '#geo/model/report.ts';
import { countIn } from '#geo/words/plural-forms.ts';
import type { MapReport } from '#geo/write/map-model.ts';
import type { MapWords } from './map-words.ts';

/** How many reports there are of each kind; those that were withdrawn or superseded are counted apart. */
export interface ReportCounts {
  readonly standing: KindCounts;
  readonly ended: KindCounts;
}

type KindCounts = Readonly<Partial<Record<ReportKind, number>>>;
type Counted = Pick<MapReport, 'kind' | 'hasEnded'>;

const NOTHING: ReportCounts = { standing: {}, ended: {} };

export const countsOfOne = ({ kind, hasEnded }: Counted): ReportCounts =>
  hasEnded ? { standing: {}, ended: { [kind]: 1 } } : { standing: { [kind]: 1 }, ended: {} };

export const countReports = (reports: readonly Counted[]) =>
  reports.map(countsOfOne).reduce(addCounts, NOTHING);

export const addCounts = (one: ReportCounts, other: ReportCounts): ReportCounts => ({
  standing: addKinds(one.standing, other.standing),
  ended: addKinds(one.ended, other.ended),
});

function addKinds(one: KindCounts, other: KindCounts): KindCounts {
  const sums = kindsIn({ ...one, ...other }).map(({ kind }) => [
    kind,
    (one[kind] ?? 0) + (other[kind] ?? 0),
  ]);
  return Object.fromEntries(sums);
}

const kindsIn = (counts: KindCounts) =>
  REPORT_KINDS.flatMap((kind) => {
    const count = counts[kind];
    return count === undefined ? [] : [{ kind, count }];
  });

const sumOf = (counts: KindCounts) => kindsIn(counts).reduce((sum, { count }) => sum + count, 0);

export const totalOf = ({ standing, ended }: ReportCounts) => sumOf(standing) + sumOf(ended);

/** One shape with its number. */
export interface CountedMark {
  readonly kind: ReportKind;
  readonly hasEnded: boolean;
  readonly count: number;
}

/** What a mark has room for, what stands before what has ended; and how many reports are left over. */
export function marksOf(
  counts: ReportCounts,
  most: number,
): { marks: CountedMark[]; rest: number } {
  const all = [
    ...kindsIn(counts.standing).map((one) => ({ ...one, hasEnded: false })),
    ...kindsIn(counts.ended).map((one) => ({ ...one, hasEnded: true })),
  ];
  const rest = all.slice(most).reduce((sum, { count }) => sum + count, 0);
  return { marks: all.slice(0, most), rest };
}

/** "5 reports: 2 incidents, 1 photo, 2 no longer stand". */
export function sayCounts(
  counts: ReportCounts,
  { language, counts: words }: Pick<MapWords, 'language' | 'counts'>,
): string {
  const ended = sumOf(counts.ended);
  const parts = [
    ...kindsIn(counts.standing).map(({ kind, count }) =>
      countIn(language, words.kinds[kind], count),
    ),
    ...(ended > 0 ? [countIn(language, words.ended, ended)] : []),
  ];
  return `${countIn(language, words.reports, totalOf(counts))}: ${parts.join(', ')}`;
}
