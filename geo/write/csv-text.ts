import { stringify } from 'csv-stringify/sync';
import type { Language } from '#geo/model/language.ts';
import { DATA_HEADINGS } from '#geo/words/data-headings.ts';
import type { DataSet } from './data-set.ts';

/** Excel takes a file without it for one of an old code page, and shows no Cyrillic. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Lines end as RFC 4180 has it; a text that a spreadsheet would take for a formula gets an apostrophe. */
const RULES = { record_delimiter: 'windows', escape_formulas: true } as const;

/** A data set as CSV (RFC 4180), a record at a time; the headings are in the language. */
export function* csvText<Item>(
  { columns, items }: DataSet<Item>,
  language: Language,
): Generator<string> {
  const headings = columns.map(({ heading }) => DATA_HEADINGS[heading][language]);
  yield BYTE_ORDER_MARK + stringify([headings], RULES);
  for (const item of items) yield stringify([columns.map(({ value }) => value(item))], RULES);
}
