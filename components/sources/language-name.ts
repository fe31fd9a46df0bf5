import { isLanguage } from '#geo/model/language.ts';
import { languageNameIn } from '#geo/words/language-names.ts';
import type { Words } from '#geo/words/words.ts';

/** What a language is called in the page's. */
export function languageName(language: string, words: Words): string {
  const [base = language] = language.split('-');
  if (isLanguage(base)) return words.say(`language.name-${base}`);
  return languageNameIn(words.language, language);
}
