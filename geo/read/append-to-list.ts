import { visit } from 'jsonc-parser';

/**
 * Adds records at the end of a JSON list, one a line, and leaves the rest of the text as it is: the list that is
 * the whole text, or the `features` of a FeatureCollection.
 * @throws Error where the text has no such list; check it first.
 */
export function appendToList(text: string, records: readonly unknown[]): string {
  if (records.length === 0) return text;
  const { end, isEmpty } = findList(text);
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  return `${text.slice(0, end).trimEnd()}${isEmpty ? '' : ','}\n${lines}\n${text.slice(end)}`;
}

function findList(text: string): { end: number; isEmpty: boolean } {
  let depth = 0;
  let [begin, end] = [-1, -1];
  let isFeatures = false;
  visit(text, {
    onObjectBegin: () => void (depth += 1),
    onObjectEnd: () => void (depth -= 1),
    onObjectProperty: (key) => {
      if (depth === 1) isFeatures = key === 'features';
    },
    onArrayBegin: (offset) => {
      if (begin === -1 && (depth === 0 || (depth === 1 && isFeatures))) begin = offset;
      depth += 1;
    },
    onArrayEnd: (offset) => {
      depth -= 1;
      if (end === -1 && begin !== -1 && (depth === 0 || (depth === 1 && isFeatures))) end = offset;
    },
  });
  if (end === -1) throw new Error('There is no list of records in this text.');
  return { end, isEmpty: text.slice(begin + 1, end).trim() === '' };
}
