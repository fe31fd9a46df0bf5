import { describe, expect, test } from 'vitest';
import type { Severity } from '#geo/model/measure.ts';
import type { StatusLook } from '#geo/write/place-look.ts';
import { legendContentOf, type SeenPlace } from './legend-content.ts';

const inForce = (severity: Severity, inherited = false): StatusLook => ({
  kind: 'in-force',
  severity,
  inherited,
});
const city = (look: StatusLook, toll: SeenPlace['toll'] = null): SeenPlace => ({
  look,
  toll,
  hasSymbol: true,
  hasTint: false,
});
const region = (look: StatusLook): SeenPlace => ({
  look,
  toll: null,
  hasSymbol: false,
  hasTint: true,
});
const QUIET: StatusLook = { kind: 'not-stated' };

describe('the legend', () => {
  test('has the statuses that are seen, gravest first, and no others', () => {
    const { statuses } = legendContentOf(
      [city(QUIET), city(inForce('severe')), city(inForce('extreme'))],
      [],
      0,
    );
    expect(statuses.map(({ key }) => key)).toEqual(['extreme', 'severe', 'not-stated']);
  });

  test('shows a tint only where a region has it', () => {
    const { statuses } = legendContentOf([city(inForce('extreme')), region(QUIET)], [], 0);
    expect(statuses).toEqual([
      { key: 'extreme', symbol: inForce('extreme'), tint: null },
      { key: 'not-stated', symbol: null, tint: QUIET },
    ]);
  });

  test('shows a status as declared where one place declared it, and a tint as regions have it', () => {
    const { statuses, inherited } = legendContentOf(
      [region(inForce('severe', true)), city(inForce('severe', true)), city(inForce('severe'))],
      [],
      0,
    );
    const lighter = inForce('severe', true);
    expect(statuses).toEqual([{ key: 'severe', symbol: inForce('severe'), tint: lighter }]);
    expect(inherited).toEqual({ symbol: lighter, tint: lighter });
  });

  test('says nothing of figures where none is seen', () => {
    const content = legendContentOf([city(QUIET, { figure: 0, disputed: false })], [], 149);
    expect(content.sizes).toBeNull();
    expect(content.hasWords || content.hasDisputes || content.isCapped).toBe(false);
  });

  test('takes its sizes from the whole map, so that they stay while it is moved', () => {
    const content = legendContentOf([city(QUIET, { figure: 4, disputed: true })], [], 149);
    expect(content.sizes).toEqual([100, 50, 10]);
    expect(content.hasDisputes).toBe(true);
  });

  test('says where a figure is beyond the largest circle', () => {
    const content = legendContentOf([city(QUIET, { figure: 900, disputed: false })], [], 900);
    expect(content.isCapped).toBe(true);
  });

  test('has the kinds of reports that are seen, and whether one no longer stands', () => {
    const reports = [
      { kind: 'photo', hasEnded: false },
      { kind: 'incident', hasEnded: true },
    ] as const;
    const { kinds, hasEndedReports } = legendContentOf([], reports, 0);
    expect(kinds).toEqual(['incident', 'photo']);
    expect(hasEndedReports).toBe(true);
  });
});
