import { NO_FILTER, type ReportFilter } from '#geo/model/report-filter.ts';
import { publisherKey, sourceLanguage } from '#geo/model/publisher.ts';
import type { Story } from '#geo/model/story.ts';
import { PARAMETERS, type Parameter } from './parameters.ts';

/** What stands in an address after "?", decoded; a name may stand there several times. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A filter as its parameters have it, before a story is asked which of the names it has. */
function readRows(query: Query) {
  const read = <Value>({ key, parse }: Parameter<Value>) => parse(textOf(query[key]) ?? '', 'UTC');
  return {
    kinds: read(PARAMETERS.kind) ?? [],
    outcomes: read(PARAMETERS.outcome) ?? [],
    measures: read(PARAMETERS.measure) ?? [],
    places: read(PARAMETERS.place) ?? [],
    publishers: read(PARAMETERS.source) ?? [],
    languages: read(PARAMETERS.language) ?? [],
    text: read(PARAMETERS.q) ?? '',
  };
}

/** A form without JavaScript writes a name once for each value: the same as commas. */
const textOf = (given: Query[string]) => (typeof given === 'string' ? given : given?.join(','));

/** The filter of an address. What cannot be read, or is not in the story, is left out. */
export function filterOf(query: Query, story: Story): ReportFilter {
  const asked = readRows(query);
  const sources = [...story.sources.values()];
  const publishers = new Set(sources.map(publisherKey));
  const languages = new Set(sources.map(sourceLanguage));
  return {
    ...asked,
    places: [...story.places.keys()].filter((id) => asked.places.includes(id)).toSorted(),
    publishers: asked.publishers.filter((key) => publishers.has(key)),
    languages: asked.languages.filter((language) => languages.has(language)),
  };
}

function valuesOf(filter: ReportFilter): readonly (readonly [key: string, value: string])[] {
  return [
    [PARAMETERS.kind.key, PARAMETERS.kind.format(filter.kinds)],
    [PARAMETERS.outcome.key, PARAMETERS.outcome.format(filter.outcomes)],
    [PARAMETERS.measure.key, PARAMETERS.measure.format(filter.measures)],
    [PARAMETERS.place.key, PARAMETERS.place.format(filter.places)],
    [PARAMETERS.source.key, PARAMETERS.source.format(filter.publishers)],
    [PARAMETERS.language.key, PARAMETERS.language.format(filter.languages)],
    [PARAMETERS.q.key, PARAMETERS.q.format(filter.text)],
  ];
}

/** An address's query without its filter; what else it says stays as it is written. */
export function withoutFilter(search: string): string {
  const keys = new Set(valuesOf(NO_FILTER).map(([key]) => key));
  const parts = search.replace(/^\?/, '').split('&');
  const others = parts.filter((part) => part !== '' && !keys.has(part.split('=')[0] ?? ''));
  return others.length === 0 ? '' : `?${others.join('&')}`;
}

/** The filter as parts of an address, `kind=photo,incident`: always the same ones for the same filter. */
export const filterParts = (filter: ReportFilter): string[] =>
  valuesOf(filter).flatMap(([key, value]) => (value === '' ? [] : [`${key}=${value}`]));

/** Whether an address says its filter as `filterParts` does: in that order, without what is empty, unknown or said twice. */
export function isTidy(query: Query, filter: ReportFilter): boolean {
  const wanted = valuesOf(filter).filter(([, value]) => value !== '');
  const keys = new Set(valuesOf(filter).map(([key]) => key));
  const given = Object.entries(query).filter(
    ([key, value]) => keys.has(key) && value !== undefined,
  );
  return (
    given.length === wanted.length &&
    wanted.every(([key, value], index) => {
      const [givenKey, givenValue] = given[index] ?? [];
      return givenKey === key && givenValue === decodeURIComponent(value);
    })
  );
}
