import { describe, expect, it } from 'vitest';
import { compareLedgers } from './compare-ledgers.ts';
import { describeProblem } from './problem.ts';

const report = (id: string, more: object = {}) => ({
  type: 'Feature',
  id,
  geometry: null,
  properties: { kind: 'statement', summary: 'Said.', recorded: '2022-01-05', ...more },
});

function compare(before: readonly object[], after: readonly object[]) {
  const text = (features: readonly object[]) =>
    JSON.stringify({ type: 'FeatureCollection', features });
  const { problems, added } = compareLedgers(text(before), text(after));
  return { sentences: problems.map(describeProblem), added };
}

describe('two versions of a ledger', () => {
  it('differ by what was added, and that is no problem', () => {
    expect(compare([report('a')], [report('a'), report('b')])).toEqual({ sentences: [], added: 1 });
  });

  it('may differ in note, recorded, and the order of keys and reports', () => {
    const { properties, ...rest } = report('a', { note: 'Mended.', recorded: '2022-02-01' });
    const changed = {
      properties: Object.fromEntries(Object.entries(properties).toReversed()),
      ...rest,
    };
    expect(compare([report('a'), report('b')], [report('b'), changed]).sentences).toEqual([]);
  });

  it('tell of a report that vanished', () => {
    expect(compare([report('a'), report('b')], [report('b')]).sentences).toEqual([
      'reports.geojson, "a" is gone since the last commit; put it back: to take a report off, add one that "removes" it (lost from the ledger).',
    ]);
  });

  it('tell of each fact that changed, with what it was', () => {
    const before = [report('a', { figure: 3 })];
    const after = [
      { ...report('a', { figure: 4 }), geometry: { type: 'Point', coordinates: [0, 0] } },
    ];
    expect(compare(before, after).sentences).toEqual([
      'reports.geojson, features[0] "a", geometry has changed since the last commit (it was null); put it back: mend a mistake by a new report that "corrects" this one (kept as it is).',
      'reports.geojson, features[0] "a", properties.figure has changed since the last commit (it was 3); put it back: mend a mistake by a new report that "corrects" this one (kept as it is).',
    ]);
  });

  it('tell of a fact taken out', () => {
    expect(compare([report('a', { via: 'TASS' })], [report('a')]).sentences).toHaveLength(1);
  });
});
