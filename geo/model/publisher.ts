import { foldText } from './fold-text.ts';
import { oncePer } from './once-per.ts';
import type { Source } from './story.ts';

/**
 * A publisher's name as it stands in an address: letters and digits of any script, with hyphens. What is in brackets
 * (the language, whose text it copies) does not tell publishers apart: "TASS (Russian)" is `tass`.
 */
export const publisherKey = oncePer(
  ({ publisher }: Pick<Source, 'publisher'>): string =>
    keyOf(publisher.replaceAll(/\([^)]*\)/gu, '')) || keyOf(publisher),
);

const keyOf = (name: string) =>
  foldText(name)
    .replaceAll(/['’]/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');

/** The language of a source without its region: `pt` for `pt-BR`. */
export const sourceLanguage = ({ language }: Pick<Source, 'language'>): string =>
  language.split('-')[0] ?? language;
