import type { PlaceId } from '#geo/model/ids.ts';
import type { Place } from '#geo/model/place.ts';
import { publisherKey, sourceLanguage } from '#geo/model/publisher.ts';
import type { Report } from '#geo/model/report.ts';
import { isFiltering, type ReportFilter } from '#geo/model/report-filter.ts';
import type { Source, Story } from '#geo/model/story.ts';
import { searchFor } from './report-search.ts';
import { namedPlaces } from './standing.ts';

/** What a filter asks of a report; it keeps what satisfies all. */
export type Facet = 'what' | 'place' | 'publisher' | 'language' | 'text';

export type ReportTest = (report: Report) => boolean;

/** The tests of a filter by what they ask; those it does not make are left out. */
export function testsOf(story: Story, filter: ReportFilter): Map<Facet, ReportTest> {
  const { kinds, outcomes, measures, places, publishers, languages, text } = filter;
  const asksWhat = kinds.length + outcomes.length + measures.length > 0;
  const tests: readonly (readonly [Facet, boolean, ReportTest])[] = [
    ['what', asksWhat, (report) => isOf(filter, report)],
    ['place', places.length > 0, (report) => placesOf(story, report).some(isAmong(places))],
    ['publisher', publishers.length > 0, wasReadAt(story, publisherKey, publishers)],
    ['language', languages.length > 0, wasReadAt(story, sourceLanguage, languages)],
    ['text', text !== '', searchFor(story, text)],
  ];
  return new Map(tests.flatMap(([facet, is, test]) => (is ? [[facet, test] as const] : [])));
}

/** Tells whether a filter keeps a report. What holds for all reports is worked out once. */
export function keptBy(story: Story, filter: ReportFilter): ReportTest {
  if (!isFiltering(filter)) return () => true;
  const tests = [...testsOf(story, filter).values()];
  return (report) => tests.every((test) => test(report));
}

/**
 * Outcomes and measures say which reports of their kind are meant: `outcome=killed` is all reports of people killed,
 * and with `kind=photo` all photos besides.
 */
function isOf({ kinds, outcomes, measures }: ReportFilter, report: Report): boolean {
  if (report.kind === 'casualties' && outcomes.length > 0) {
    return outcomes.includes(report.casualties.outcome);
  }
  if (report.kind === 'emergency' && measures.length > 0) {
    return report.measures.some(({ measure }) => measures.includes(measure));
  }
  return kinds.includes(report.kind);
}

/** The places that a report speaks of, filed there or naming them, and all that contain them. */
export function placesOf(story: Story, report: Report): PlaceId[] {
  return [report.place, ...namedPlaces(report)].flatMap((id) => story.places.get(id)?.path ?? [id]);
}

const isAmong = (places: readonly PlaceId[]) => (id: PlaceId) => places.includes(id);

const wasReadAt =
  (story: Story, keyOf: (source: Source) => string, keys: readonly string[]): ReportTest =>
  ({ sources }) =>
    sources.some((id) => {
      const source = story.sources.get(id);
      return source !== undefined && keys.includes(keyOf(source));
    });

/** Whether lists and maps show a place: it is asked for, or within one that is. */
export const isPlaceKept = ({ places }: ReportFilter, { path }: Pick<Place, 'path'>): boolean =>
  places.length === 0 || path.some(isAmong(places));

/** Where a report is told: at the place it is filed at or, where the filter leaves that out, at one it names. */
export function placeToldAt(story: Story, filter: ReportFilter, report: Report): PlaceId {
  const places = [report.place, ...namedPlaces(report)];
  const isKept = (id: PlaceId) => isPlaceKept(filter, story.places.get(id) ?? { path: [id] });
  return places.find(isKept) ?? report.place;
}
