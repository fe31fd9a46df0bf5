import { foldText } from './fold-text.ts';
import type { Source } from './story.ts';

/** Worked out once for a source: a filter asks for each report's. */
const kept = new WeakMap<object, string>();

/**
 * A publisher's name as it stands in an address: letters and digits of any script, with hyphens. What is in brackets
 * (the language, whose text it copies) does not tell publishers apart: "TASS (Russian)" is `tass`.
 */
export function publisherKey(source: Pick<Source, 'publisher'>): string {
  const known = kept.get(source);
  if (known !== undefined) return known;
  const { publisher } = source;
  const key = keyOf(publisher.replaceAll(/\([^)]*\)/gu, '')) || keyOf(publisher);
  kept.set(source, key);
  return key;
}

const keyOf = (name: string) =>
  foldText(name)
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

/** The language of a source without its region: `pt` for `pt-BR`. */
export const sourceLanguage = ({ language }: Pick<Source, 'language'>): string =>
  language.split('-')[0] ?? language;
