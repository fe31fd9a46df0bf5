import type { Language } from '#geo/model/language.ts';
import type { Report } from '#geo/model/report.ts';

/**
 * A sentence in pieces, so that a component can link each figure to the report that claims it. The texts
 * joined are the sentence.
 */
export interface Phrase {
  readonly parts: readonly PhrasePart[];
  readonly text: string;
}
export type PhrasePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'figure'; readonly text: string; readonly report: Report };

interface Slot {
  readonly text: string;
  readonly report: Report;
}

/** Stands for a slot while the message is said; no message or name holds this character. */
const mark = (index: number) => `\u0001${index}\u0001`;

/**
 * Says a sentence whose `slots` are figures of reports; `say` puts their marks where the language wants
 * them. It begins with a capital where it begins with a letter.
 */
export function phraseOf(
  language: Language,
  slots: readonly Slot[],
  say: (marks: readonly string[]) => string,
): Phrase {
  const said = say(slots.map((_, index) => mark(index)));
  const parts = said.split('\u0001').flatMap((text, index): PhrasePart[] => {
    const slot = index % 2 === 1 ? slots[Number(text)] : undefined;
    if (slot) return [{ kind: 'figure', ...slot }];
    return text === '' ? [] : [{ kind: 'text', text }];
  });
  const [first, ...rest] = parts;
  if (!first) return { parts, text: '' };
  const begun = [{ ...first, text: capitalise(first.text, language) }, ...rest];
  return { parts: begun, text: begun.map(({ text }) => text).join('') };
}

/** The first letter of a heading or sentence, behind a quotation mark too; a number stays as it is. */
export function capitalise(text: string, language: Language): string {
  return text.replace(/^[“«(]?\p{L}/u, (start) => start.toLocaleUpperCase(language));
}
