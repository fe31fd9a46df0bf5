/** The middle one of the values, by size. */
export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The middle one of the ratios of values measured one after the other: what else the machine does hits neighbours alike.
 */
export function medianRatio(values, reference) {
  return median(values.map((value, round) => value / reference[round]));
}

/** "12.3 ms", "870 ms" */
export function milliseconds(value) {
  return `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`;
}

/** "18.4 KB", of 1,000 bytes. */
export function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

/** "× 0.63" */
export function times(ratio) {
  return `× ${ratio.toFixed(2)}`;
}

export function atMost(value, budget) {
  return value <= budget ? 'met' : 'NOT MET';
}

export function atLeast(value, budget) {
  return value >= budget ? 'met' : 'NOT MET';
}

/** Prints rows as aligned columns under a title; the first row is the heads. */
export function printTable(title, rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, column) =>
      (column === 0 ? cell.padEnd : cell.padStart).call(cell, widths[column]),
    );
  console.log(`\n${title}`);
  for (const row of rows) console.log(`  ${line(row).join('  ')}`.trimEnd());
}
