import type { Shown } from '#components/shown.ts';
import { PARAMETERS } from '#geo/links/parameters.ts';
import { foldText } from '#geo/model/fold-text.ts';
import { MEASURES } from '#geo/model/measure.ts';
import { publisherKey, sourceLanguage } from '#geo/model/publisher.ts';
import { REPORT_KINDS, type Report } from '#geo/model/report.ts';
import { isFiltering } from '#geo/model/report-filter.ts';
import { OUTCOMES } from '#geo/model/toll.ts';
import { compareText } from '#geo/situation/compare-text.ts';
import {
  allCounts,
  CHOICE_KEYS,
  filterCounts,
  type ChoiceKey,
} from '#geo/situation/filter-choices.ts';
import { sourcesAt } from '#geo/situation/sources.ts';
import { remembered } from '#geo/words/remembered.ts';
import { choiceNames } from './filter-names.ts';

/** The parameter that says what is chosen of a list. */
export const PARAMETER_OF = {
  kinds: PARAMETERS.kind,
  outcomes: PARAMETERS.outcome,
  measures: PARAMETERS.measure,
  places: PARAMETERS.place,
  publishers: PARAMETERS.source,
  languages: PARAMETERS.language,
} as const satisfies Record<ChoiceKey, unknown>;

/** The values of the first lists have an order of their own; those of others come by how many reports have them. */
const VOCABULARIES: Readonly<Partial<Record<ChoiceKey, readonly string[]>>> = {
  kinds: REPORT_KINDS,
  outcomes: OUTCOMES,
  measures: MEASURES,
};

/** One value that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** How many reports it leaves, with what else is asked for. */
  readonly count: number;
  readonly isChosen: boolean;
}

export interface ChoiceList {
  readonly key: ChoiceKey;
  readonly choices: readonly Choice[];
}

/** What there is to choose from among a page's reports: nothing that none of them has, or that all have. */
export function choiceLists(reports: readonly Report[], shown: Shown): ChoiceList[] {
  const { story, filter } = shown;
  const all = allCounts(story, reports);
  const counts = isFiltering(filter) ? filterCounts(story, filter, reports) : all;
  const nameOf = choiceNames(shown);
  const isTold = toldAt(reports, shown);
  return CHOICE_KEYS.flatMap((key) => {
    const chosen: readonly string[] = filter[key];
    const telling = [...all[key]]
      .filter(([value, count]) => count < reports.length && isTold(key, value))
      .map(([value]) => value);
    const values = [...new Set([...telling, ...chosen])];
    const choices = values.map((value) => ({
      value,
      label: nameOf(key, value),
      count: counts[key].get(value) ?? 0,
      isChosen: chosen.includes(value),
    }));
    return choices.length === 0 ? [] : [{ key, choices: inOrder(key, choices) }];
  });
}

/** As of a moment no publisher or language is offered that stands under later pages alone (rule 1). */
function toldAt(reports: readonly Report[], { story, moment, context }: Shown) {
  const { known } = sourcesAt(story, reports, moment, context.at === null);
  const publishers = new Set(known.map(publisherKey));
  const languages = new Set(known.map(sourceLanguage));
  return (key: ChoiceKey, value: string) => {
    if (key === 'publishers') return publishers.has(value);
    return key === 'languages' ? languages.has(value) : true;
  };
}

const folding = remembered(foldText);

/** What is chosen comes first in the lists that have no order of their own: it is never folded away. */
function inOrder(key: ChoiceKey, choices: readonly Choice[]): Choice[] {
  const vocabulary = VOCABULARIES[key];
  if (vocabulary) {
    return choices.toSorted(
      (one, other) => vocabulary.indexOf(one.value) - vocabulary.indexOf(other.value),
    );
  }
  // Not by Intl.Collator: a browser without Kazakh has another order than the server.
  const folded = new Map(choices.map(({ value, label }) => [value, folding(label)]));
  const foldedOf = ({ value }: Choice) => folded.get(value) ?? value;
  return choices.toSorted(
    (one, other) =>
      Number(other.isChosen) - Number(one.isChosen) ||
      other.count - one.count ||
      compareText(foldedOf(one), foldedOf(other)),
  );
}
