import { publisherKey, sourceLanguage } from '#geo/model/publisher.ts';
import type { Report } from '#geo/model/report.ts';
import { NO_FILTER, type ReportFilter } from '#geo/model/report-filter.ts';
import type { Source, Story } from '#geo/model/story.ts';
import { placesOf, testsOf, type Facet } from './report-filter.ts';

/** What can be chosen from lists. */
export type ChoiceKey = Exclude<keyof ReportFilter, 'text'>;

/** How many reports each value leaves, with what else is asked for. */
export type ChoiceCounts = ReadonlyMap<string, number>;

export type FilterCounts = Readonly<Record<ChoiceKey, ChoiceCounts>>;

const FACET_OF: Readonly<Record<ChoiceKey, Facet>> = {
  kinds: 'what',
  outcomes: 'what',
  measures: 'what',
  places: 'place',
  publishers: 'publisher',
  languages: 'language',
};

/** In the order on screen. */
export const CHOICE_KEYS: readonly ChoiceKey[] = [
  ...(['kinds', 'outcomes', 'measures', 'places', 'publishers', 'languages'] as const),
];

/**
 * How many of the reports each value would leave if it alone were chosen from its list, the rest of the filter as it is.
 * A value that none of them has is not there.
 */
export function filterCounts(
  story: Story,
  filter: ReportFilter,
  reports: readonly Report[],
): FilterCounts {
  const tests = [...testsOf(story, filter)];
  const counts = new Map(CHOICE_KEYS.map((key) => [key, new Map<string, number>()]));
  for (const report of reports) {
    const failed = tests.filter(([, test]) => !test(report)).map(([facet]) => facet);
    for (const key of CHOICE_KEYS) {
      const isLeft = failed.every((facet) => facet === FACET_OF[key]);
      if (isLeft) count(counts.get(key), new Set(valuesOf(story, report, key)));
    }
  }
  const of = (key: ChoiceKey) => counts.get(key) ?? new Map<string, number>();
  return {
    kinds: of('kinds'),
    outcomes: of('outcomes'),
    measures: of('measures'),
    places: of('places'),
    publishers: of('publishers'),
    languages: of('languages'),
  };
}

function count(counts: Map<string, number> | undefined, values: ReadonlySet<string>): void {
  for (const value of values) counts?.set(value, (counts.get(value) ?? 0) + 1);
}

/** What a report has of a list. */
function valuesOf(story: Story, report: Report, key: ChoiceKey): readonly string[] {
  switch (key) {
    case 'kinds':
      return [report.kind];
    case 'outcomes':
      return report.kind === 'casualties' ? [report.casualties.outcome] : [];
    case 'measures':
      return report.kind === 'emergency' ? report.measures.map(({ measure }) => measure) : [];
    case 'places':
      return placesOf(story, report);
    case 'publishers':
      return sourcesOf(story, report).map(publisherKey);
    case 'languages':
      return sourcesOf(story, report).map(sourceLanguage);
  }
}

const sourcesOf = (story: Story, { sources }: Report): Source[] =>
  sources.flatMap((id) => story.sources.get(id) ?? []);

/** The same without any filter: what there is to choose from. */
export const allCounts = (story: Story, reports: readonly Report[]): FilterCounts =>
  filterCounts(story, NO_FILTER, reports);
