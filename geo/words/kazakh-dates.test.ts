import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kazakhDates } from './kazakh-dates.ts';

const FORMS = [
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'long' },
  { month: 'long', year: 'numeric' },
  { year: 'numeric' },
  { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
] as const;

const plain = (text: string) => text.replaceAll(/\s/gu, ' ');
const anyZone = fc.constantFrom('UTC', 'Asia/Aqtau', 'Asia/Almaty');
const anyInstant = fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2080, 0) });

test('Kazakh dates and ranges are those of CLDR, which Node has and Chromium lacks', () => {
  const anyLength = fc.constantFrom(0, 1, 20, 200, 900);
  fc.assert(
    fc.property(
      fc.constantFrom(...FORMS),
      anyZone,
      anyInstant,
      anyLength,
      (form, timeZone, first, days) => {
        const fields = { ...form, timeZone };
        const [own, cldr] = [kazakhDates(fields), new Intl.DateTimeFormat('kk', fields)];
        const last = first + days * 86_400_000;
        expect(own.format(first)).toBe(plain(cldr.format(first)));
        if ('weekday' in form) return;
        expect(own.formatRange(first, last)).toBe(plain(cldr.formatRange(first, last)));
      },
    ),
    { numRuns: 2000 },
  );
});
