import { describe, expect, it } from 'vitest';
import { csvText } from './csv-text.ts';
import type { Column, DataSet } from './data-set.ts';

/** A table of two columns. */
function csvOf(rows: readonly (readonly [string | null, number | null])[]): string {
  type Row = (typeof rows)[number];
  const columns: Column<Row>[] = [
    { heading: 'summary', value: ([text]) => text },
    { heading: 'longitude', value: ([, number]) => number },
  ];
  const data: DataSet<Row> = {
    ...{ title: '', about: {}, items: rows, columns },
    feature: () => ({ type: 'Feature', geometry: null, properties: {} }),
    placemark: () => ({ id: '', name: '', lines: [], when: null, hasEnded: false, geometry: null }),
  };
  return [...csvText(data, 'en')].join('');
}

describe('a table as CSV', () => {
  it('begins with a byte order mark, and ends its lines as RFC 4180 has it', () => {
    expect(csvOf([['a', 1]])).toBe('\uFEFFSummary,Longitude\r\na,1\r\n');
  });

  it.each(['=1+1', '+7 727', '-cmd', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠a'])(
    'puts an apostrophe before %j, which a spreadsheet would run',
    (text) => expect(csvOf([[text, null]])).toContain(`'${text}`),
  );

  it('leaves numbers below zero numbers, and a zero a zero', () => {
    expect(csvOf([['', -77.5]])).toContain('\r\n,-77.5\r\n');
    expect(csvOf([['', 0]])).toContain('\r\n,0\r\n');
  });

  it('keeps quotation marks, commas and line breaks within their cell', () => {
    expect(csvOf([['a "b", c\nd', 1]])).toContain('\r\n"a ""b"", c\nd",1\r\n');
  });
});
