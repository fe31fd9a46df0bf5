import type { Language } from '#geo/model/language.ts';
import { numberFormatOf, pluralRulesOf } from './locales.ts';
import type { MessageKey, Say } from './messages.ts';

/** A counted message in each form that its language has, `#` for the number: short enough for the browser. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

const NUMBER_SIGN = '#';
/** Enough to meet every form that whole numbers take in the languages of the site. */
const SAMPLES = Array.from({ length: 30 }, (_, count) => count);

/** The forms of a message that takes `count` and `number`. */
export function pluralFormsOf(language: Language, say: Say, key: MessageKey): PluralForms {
  const rules = pluralRulesOf(language);
  return Object.fromEntries(
    SAMPLES.map((count) => [rules.select(count), say(key, { count, number: NUMBER_SIGN })]),
  );
}

/** "5 reports", without the parser of messages. */
export function countIn(language: Language, forms: PluralForms, count: number): string {
  const form = forms[pluralRulesOf(language).select(count)] ?? '';
  return form.replace(NUMBER_SIGN, numberFormatOf(language).format(count));
}
