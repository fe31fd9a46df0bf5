import type { Shown } from '#components/shown.ts';
import { languageName } from '#components/sources/language-name.ts';
import { MEASURES } from '#geo/model/measure.ts';
import { oncePer } from '#geo/model/once-per.ts';
import { publisherKey } from '#geo/model/publisher.ts';
import { recordOf } from '#geo/model/record-of.ts';
import { REPORT_KINDS } from '#geo/model/report.ts';
import type { Story } from '#geo/model/story.ts';
import { OUTCOMES } from '#geo/model/toll.ts';
import type { ChoiceKey } from '#geo/situation/filter-choices.ts';
import { capitalise } from '#geo/words/parts.ts';

/** What a value of a list is called in the page's language; one that has no name there stands as it is. */
export type NameOfChoice = (key: ChoiceKey, value: string) => string;

export function choiceNames({ words, story }: Shown): NameOfChoice {
  const publishers = publisherNames(story);
  const name = (key: ChoiceKey, value: string): string | undefined => {
    switch (key) {
      case 'kinds': {
        const kind = REPORT_KINDS.find((one) => one === value);
        return kind && words.reportKind(kind);
      }
      case 'outcomes': {
        const outcome = OUTCOMES.find((one) => one === value);
        return outcome && words.tollLabel(outcome, 'everyone');
      }
      case 'measures': {
        const measure = MEASURES.find((one) => one === value);
        return measure && words.say(`measure.${measure}`);
      }
      case 'places': {
        const place = recordOf(story.places, value);
        return place && words.place(place);
      }
      case 'publishers':
        return publishers.get(value);
      case 'languages':
        return languageName(value, words);
    }
  };
  return (key, value) => capitalise(name(key, value) ?? value, words.language);
}

/** Of a publisher's names the shortest: "TASS", not "TASS (Russian)". */
const publisherNames = oncePer(({ sources }: Story): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  for (const source of sources.values()) {
    const key = publisherKey(source);
    const known = names.get(key);
    if (known === undefined || source.publisher.length < known.length) {
      names.set(key, source.publisher);
    }
  }
  return names;
});
