/** The vocabulary of casualty figures. The order here is the order on screen. */
export const OUTCOMES = ['killed', 'injured', 'hospitalised', 'missing', 'detained'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const GROUPS = [
  'everyone',
  'law-enforcement',
  'civilians',
  'attackers-as-claimed',
  'children',
  'not-stated',
] as const;
export type Group = (typeof GROUPS)[number];

/** The word that qualifies a number; it is never dropped. */
export const QUALIFIERS = ['exact', 'at-least', 'over', 'almost', 'about'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Numbers given as words stay words. */
export const NUMBER_WORDS = ['several', 'dozens', 'hundreds', 'thousands'] as const;
export type NumberWord = (typeof NUMBER_WORDS)[number];

/** A figure as it was claimed. */
export type Figure =
  | { readonly kind: 'number'; readonly qualifier: Qualifier; readonly value: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'words'; readonly words: NumberWord };

/** `cumulative`: a running total; `event`: a count of one event. */
export const BASES = ['cumulative', 'event'] as const;

/** Whether a figure covers the whole group at its place, or a part of it, named in words. */
export const COVERAGES = ['whole', 'subset'] as const;
