import type { ReportFilter } from '#geo/model/report-filter.ts';
import { MEASURES } from '#geo/model/measure.ts';
import { publisherKey, sourceLanguage } from '#geo/model/publisher.ts';
import { REPORT_KINDS } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { OUTCOMES } from '#geo/model/toll.ts';
import type { ParameterReader } from './parameter-reader.ts';
import { MOST_SEARCHED, PARAMETERS } from './parameters.ts';

const A_MOMENT =
  'a moment: write an instant with Z or its offset (2022-01-09T15:00Z), or a day (2022-01-09), a month or a year';

/** A "+" of an offset arrives as a space. */
const parseMomentAsked = (text: string, zone: string) =>
  PARAMETERS.at.parse(text.replace(' ', '+'), zone);

const oneOf = (values: readonly string[]) => `one of ${values.join(', ')}`;

/** The parameters of data routes: those of pages, with what each expects in words. */
export const DATA_PARAMETERS = {
  at: { ...PARAMETERS.at, parse: parseMomentAsked, expects: A_MOMENT },
  since: { ...PARAMETERS.since, parse: parseMomentAsked, expects: A_MOMENT },
  kind: { ...PARAMETERS.kind, expects: oneOf(REPORT_KINDS) },
  outcome: { ...PARAMETERS.outcome, expects: oneOf(OUTCOMES) },
  measure: { ...PARAMETERS.measure, expects: oneOf(MEASURES) },
  place: { ...PARAMETERS.place, expects: "a place's id, as in mangystau-region" },
  source: { ...PARAMETERS.source, expects: "a publisher's name, as in rfe-rl" },
  language: { ...PARAMETERS.language, expects: 'a language of two or three letters, as in ru' },
  q: { ...PARAMETERS.q, expects: `words to look for, at most ${MOST_SEARCHED} characters of them` },
} as const;

/** The filter of a data address, every parameter of it; what the story does not have is a problem. */
export function readFilter(reader: ParameterReader, story: Story): ReportFilter {
  return {
    kinds: reader.several(DATA_PARAMETERS.kind),
    outcomes: reader.several(DATA_PARAMETERS.outcome),
    measures: reader.several(DATA_PARAMETERS.measure),
    places: readPlaces(reader, story),
    publishers: readPublishers(reader, story),
    languages: readLanguages(reader, story),
    text: reader.one(DATA_PARAMETERS.q) ?? '',
  };
}

/** The places that an address names, in the order of their ids. */
function readPlaces(reader: ParameterReader, story: Story): ReportFilter['places'] {
  const asked = reader.several(DATA_PARAMETERS.place);
  const places = [...story.places.keys()].filter((id) => asked.includes(id));
  const found = new Set<string>(places);
  refuseOthers(reader, DATA_PARAMETERS.place.key, asked, found, 'The story has no place');
  return places.toSorted();
}

function readPublishers(reader: ParameterReader, story: Story): readonly string[] {
  const asked = reader.several(DATA_PARAMETERS.source);
  const known = new Set([...story.sources.values()].map(publisherKey));
  refuseOthers(reader, DATA_PARAMETERS.source.key, asked, known, 'The story has no publisher');
  return asked;
}

function readLanguages(reader: ParameterReader, story: Story): readonly string[] {
  const asked = reader.several(DATA_PARAMETERS.language);
  const known = new Set([...story.sources.values()].map(sourceLanguage));
  refuseOthers(reader, DATA_PARAMETERS.language.key, asked, known, 'No source is in the language');
  return asked;
}

function refuseOthers(
  reader: ParameterReader,
  key: string,
  asked: readonly string[],
  known: ReadonlySet<string>,
  sentence: string,
): void {
  for (const value of asked) {
    if (!known.has(value)) reader.refuse(key, `${sentence} "${value}".`);
  }
}
