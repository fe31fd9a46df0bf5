import { expect, test } from './fixtures.ts';
import { liveMap, middleOf, openMap, symbolOf } from './live-map.ts';
import {
  asOf,
  ERRORS_WHERE_NOTHING_IS,
  BEFORE_THE_DENIAL,
  inLanguage,
  kindsOfPage,
  LANGUAGES,
  NO_SUCH_PLACE,
} from './pages.ts';
import { PHONE } from './touch.ts';

test.use(PHONE);

for (const language of LANGUAGES) {
  for (const [kind, path] of kindsOfPage) {
    test(`on a phone ${kind} fits the width (${language})`, async ({ page }) => {
      await page.goto(inLanguage(path, language));
      expect(await page.evaluate(sidewaysPixels)).toBe(0);
    });
  }
}

test('on a phone the past fits the width too', async ({ page }) => {
  await page.goto(asOf('/kk/kazakhstan-2022/kz', BEFORE_THE_DENIAL));
  expect(await page.evaluate(sidewaysPixels)).toBe(0);
});

test.describe('an address that leads nowhere', () => {
  test.use({ expectedErrors: ERRORS_WHERE_NOTHING_IS });

  test('fits the width', async ({ page }) => {
    await page.goto(`/ru${NO_SUCH_PLACE}`);
    expect(await page.evaluate(sidewaysPixels)).toBe(0);
  });
});

/** Runs in the browser: how far the page scrolls sideways. */
function sidewaysPixels(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

test('the map is on top, and what it shows is said under it', async ({ page }) => {
  await page.goto('/kazakhstan-2022/mangystau-region');
  const map = await page.getByRole('region', { name: 'Map of Mangystau Region' }).boundingBox();
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect(map?.width).toBe(390);
  expect(map?.y).toBeLessThan(200);
  expect(heading?.y).toBeGreaterThan((map?.y ?? 0) + (map?.height ?? 0) - 1);
  expect(heading?.y, 'the heading shows without scrolling').toBeLessThan(844);
});

test('what stands alone to be touched is 44 px high', async ({ page }) => {
  await page.goto('/test-story/harbour');
  await liveMap(page);
  const targets = [
    ...(await page.getByRole('banner').getByRole('link').all()),
    ...(await page.getByRole('button', { name: /^(?:Zoom|Whole|Show)/ }).all()),
    ...(await page.locator('summary').all()),
    ...(await page.getByRole('region', { name: 'Neighbours' }).getByRole('link').all()),
  ];
  expect(targets.length).toBeGreaterThan(8);
  for (const target of targets) {
    const box = await target.boundingBox();
    expect.soft(box?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
  }
});

test('a tap on a marker opens its card, and everything on it fits', async ({ page }) => {
  const map = await openMap(page, asOf('/kazakhstan-2022', BEFORE_THE_DENIAL));
  const { x, y } = await middleOf(symbolOf(map, 'Almaty'));
  await page.touchscreen.tap(x, y);
  const card = page.getByRole('dialog', { name: 'Almaty' });
  await expect(card).toBeVisible();
  const box = await card.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  const close = await card.getByRole('button', { name: 'Close' }).boundingBox();
  expect(close?.height).toBeGreaterThanOrEqual(44);
  expect(close?.width).toBeGreaterThanOrEqual(44);
  await card.getByRole('link', { name: 'All that is known' }).tap();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Almaty');
});
