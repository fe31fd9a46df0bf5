import { expect, test } from 'vitest';
import type { StatusLook } from '#geo/write/place-look.ts';
import { isPlaceShown, isReportShown, type MarkClass } from './filters.ts';

const LOOK: StatusLook = { kind: 'in-force', severity: 'severe', inherited: true };
const hidden = (...classes: MarkClass[]) => new Set(classes);

test('a place is hidden with any class that it belongs to, and with no other', () => {
  const place = { look: LOOK, toll: { figure: 'words', disputed: false } } as const;
  for (const one of ['severe', 'inherited', 'words'] as const) {
    expect(isPlaceShown(place, hidden(one))).toBe(false);
  }
  expect(isPlaceShown(place, hidden('extreme', 'past', 'disputed', 'incident'))).toBe(true);
});

test('a report is hidden with its kind, and with those that no longer stand', () => {
  const report = { kind: 'photo', hasEnded: true } as const;
  expect(isReportShown(report, hidden('photo'))).toBe(false);
  expect(isReportShown(report, hidden('ended-report'))).toBe(false);
  expect(isReportShown({ ...report, hasEnded: false }, hidden('ended-report'))).toBe(true);
});
