import { createContext, useContext, useMemo, type ReactNode } from 'react';
import type { PlaceId } from '#geo/model/ids.ts';
import type { MapReport } from '#geo/write/map-model.ts';
import { CountMarks } from './count-marks.tsx';
import type { ControlWords } from './live-map-mount.tsx';
import { addCounts, countsOfOne, sayCounts, type ReportCounts } from './report-counts.ts';

type Gathered = ReadonlyMap<PlaceId, { readonly counts: ReportCounts; readonly text: string }>;

const GatheredReports = createContext<Gathered>(new Map());

interface Props {
  readonly reports: readonly MapReport[];
  readonly words: ControlWords;
  readonly children: ReactNode;
}

/** Reports known no better than to their place: they are told at its mark, never at a point (rule 18). */
export function GatherReports({ reports, words, children }: Props) {
  const gathered = useMemo(() => gather(reports, words), [reports, words]);
  return <GatheredReports value={gathered}>{children}</GatheredReports>;
}

function gather(reports: readonly MapReport[], words: ControlWords): Gathered {
  const found = new Map<PlaceId, ReportCounts>();
  for (const report of reports) {
    if (report.position) continue;
    const before = found.get(report.place);
    const one = countsOfOne(report);
    found.set(report.place, before ? addCounts(before, one) : one);
  }
  const entries = [...found].map(([place, counts]) => {
    return [place, { counts, text: sayCounts(counts, words) }] as const;
  });
  return new Map(entries);
}

/** What a place's mark says of its reports: aloud, and to the eye. Null: none are told there. */
export function useGathered(place: PlaceId) {
  const here = useContext(GatheredReports).get(place);
  return here ? { text: here.text, marks: <CountMarks counts={here.counts} /> } : null;
}
