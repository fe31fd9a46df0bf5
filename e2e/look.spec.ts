import { expect, test } from './fixtures.ts';
import { openMap } from './live-map.ts';

const DESKTOP = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };

/** What a graphics desk would pin to its wall; as of a moment, so that nothing in them moves. */
const VIEWS = [
  [
    'world-en-desktop-light',
    '/kazakhstan-2022?at=2022-01-07T12:00Z&view=2/35/60',
    DESKTOP,
    'light',
  ],
  [
    'world-ru-desktop-dark',
    '/ru/kazakhstan-2022?at=2022-01-07T12:00Z&view=2.5/45/70',
    DESKTOP,
    'dark',
  ],
  ['world-kk-phone-dark', '/kk/kazakhstan-2022?at=2022-01-07T12:00Z&view=2/45/70', PHONE, 'dark'],
  ['asia-en-desktop-light', '/kazakhstan-2022?at=2022-01-09T17:00Z', DESKTOP, 'light'],
  ['asia-kk-desktop-dark', '/kk/kazakhstan-2022?at=2022-01-05T14:00Z', DESKTOP, 'dark'],
  ['asia-ru-phone-light', '/ru/kazakhstan-2022?at=2022-01-07T12:00Z', PHONE, 'light'],
  [
    'mangystau-kk-desktop-light',
    '/kk/kazakhstan-2022/mangystau-region?at=2022-01-06T12:00Z',
    DESKTOP,
    'light',
  ],
  [
    'mangystau-ru-desktop-dark',
    '/ru/kazakhstan-2022/mangystau-region?at=2022-01-04T12:00Z',
    DESKTOP,
    'dark',
  ],
  [
    'mangystau-en-phone-dark',
    '/kazakhstan-2022/mangystau-region?at=2022-01-06T12:00Z',
    PHONE,
    'dark',
  ],
  ['almaty-ru-desktop-light', '/ru/kazakhstan-2022/almaty?at=2022-01-09T17:00Z', DESKTOP, 'light'],
  ['almaty-kk-phone-light', '/kk/kazakhstan-2022/almaty?at=2022-01-06T12:00Z', PHONE, 'light'],
  [
    'almaty-en-phone-dark',
    '/kazakhstan-2022/almaty?at=2022-01-09T17:00Z&view=11.5/43.25/76.92',
    PHONE,
    'dark',
  ],
] as const;

for (const [name, address, viewport, colorScheme] of VIEWS) {
  test.describe(name, () => {
    test.use({ viewport, colorScheme });

    test('looks as it did when it was last looked at', async ({ page }) => {
      await openMap(page, address);
      await page.evaluate(() => document.fonts.ready);
      // Letters and edges differ a little from one version of Chromium to the next.
      await expect(page).toHaveScreenshot(`${name}.png`, {
        animations: 'disabled',
        maxDiffPixelRatio: 0.015,
      });
    });
  });
}
