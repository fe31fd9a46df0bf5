/** The files of a story. */
export const STORY_FILES = [
  'story.json',
  'places.geojson',
  'claimants.json',
  'sources.json',
  'reports.geojson',
] as const;
export type StoryFileName = (typeof STORY_FILES)[number];

/** What became of the thing that has the problem. */
export type Effect =
  | 'left-out'
  | 'story-left-out'
  | 'file-left-out'
  | 'without-geometry'
  | 'link-ignored'
  | 'kept'
  | 'gone'
  | 'refused';

/** Where in a file a record stands, and its id where it has one. */
export interface RecordAddress {
  /** Zero-based, as in `features[3]`; absent where the reader of the file is not the one who speaks. */
  readonly index?: number | undefined;
  readonly id?: string | undefined;
}

/** Line and column in a text, from 1. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** One thing wrong in a story's files, with its place and what would be right. */
export interface Problem {
  readonly file: string;
  readonly position?: TextPosition | undefined;
  readonly record?: RecordAddress | undefined;
  /** Dotted path within the record, `properties.casualties.figure.low`. */
  readonly field?: string | undefined;
  /** Ends the sentence "FILE, RECORD, FIELD ...": `is missing`. */
  readonly wrong: string;
  /** An instruction: `name one of those in claimants.json`. */
  readonly right: string;
  readonly effect: Effect;
}

const EFFECT_WORDS: Readonly<Record<Effect, string>> = {
  'left-out': 'left out',
  'story-left-out': 'the story cannot be shown',
  'file-left-out': 'the file is left out',
  'without-geometry': 'shown without its geometry',
  'link-ignored': 'the link is not followed',
  kept: 'kept as it is',
  gone: 'lost from the ledger',
  refused: 'not written',
};

/** The problem in one sentence: file, record, field, what is wrong, what would be right, what became of it. */
export function describeProblem(problem: Problem): string {
  const where = [problem.file, position(problem.position), record(problem), problem.field ?? ''];
  const address = where.filter((part) => part !== '').join(', ');
  return `${address} ${problem.wrong}; ${problem.right} (${EFFECT_WORDS[problem.effect]}).`;
}

function position(at: TextPosition | undefined): string {
  return at === undefined ? '' : `line ${at.line}, column ${at.column}`;
}

function record({ file, record: address }: Problem): string {
  if (address === undefined) return '';
  const list = file.endsWith('.geojson') ? 'features' : '';
  const place = address.index === undefined ? '' : `${list}[${address.index}]`;
  const name = address.id === undefined ? '' : `"${address.id}"`;
  return [place, name].filter((part) => part !== '').join(' ');
}

const LONGEST_QUOTE = 60;

/** A value as it stands in a file, shortened, for the "wrong" of a problem. */
export function quote(value: unknown): string {
  return shorten(typeof value === 'number' ? String(value) : JSON.stringify(value));
}

/** A text cut to what a sentence can bear. */
export function shorten(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  return `${text.slice(0, LONGEST_QUOTE)}…`;
}
