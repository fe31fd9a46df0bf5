import { NUMBER_WORDS, QUALIFIERS, type Figure } from '#geo/model/toll.ts';

/**
 * A figure as an editor types it: `12`, `at least 12`, `over 1,000`, `10-14`, `dozens`. The word is kept (rule 6).
 * @returns null where the text is no figure.
 */
export function parseFigure(text: string): Figure | null {
  const plain = text.trim().toLowerCase().replaceAll(',', '');
  const words = NUMBER_WORDS.find((word) => word === plain);
  if (words !== undefined) return { kind: 'words', words };
  const range = /^(\d+)\s*(?:-|–|to)\s*(\d+)$/.exec(plain);
  if (range !== null) return { kind: 'range', low: Number(range[1]), high: Number(range[2]) };
  const number = /^(?:([a-z]+(?:[ -][a-z]+)?)\s+)?(\d+)$/.exec(plain);
  const word = number?.[1]?.replace(' ', '-') ?? 'exact';
  const qualifier = QUALIFIERS.find((known) => known === word);
  if (number === null || qualifier === undefined) return null;
  return { kind: 'number', qualifier, value: Number(number[2]) };
}
