import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { drag, expectView, openMap } from './live-map.ts';

const STORY = '/kazakhstan-2022';
const PLACE = `${STORY}/aktau`;
const REPORT = `${STORY}/reports/0109-164-killed`;
/** A4 with Chromium's margins, in pixels of CSS. */
const PAPER = { width: 718, height: 1047 };

test.use({ viewport: PAPER });

/** The page as it goes onto paper. */
async function toPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
}

const drawnMap = (page: Page) => page.locator('[data-map-frame]');

test('after the map was moved the server’s map is printed, as it opens', async ({ page }) => {
  const map = await openMap(page, STORY);
  const places = drawnMap(page).locator('a[data-place="almaty"]');
  await drag(page, map, { x: -250, y: 60 });
  await expectView(page, 'the map has moved');
  await toPaper(page);
  await expect(map).toBeHidden();
  await expect(places).toBeVisible();
  const frame = await drawnMap(page).boundingBox();
  const almaty = await places.boundingBox();
  expect(almaty?.x).toBeGreaterThan((frame?.x ?? 0) + (frame?.width ?? 0) / 2);
  await expect(page.getByText('© OpenStreetMap contributors').first()).toBeVisible();
});

for (const path of [STORY, PLACE, REPORT]) {
  test(`the legend of ${path} is unfolded under the map`, async ({ page }) => {
    await openMap(page, path);
    await toPaper(page);
    const row = drawnMap(page).getByText('Extreme: counter-terrorist operation, red level');
    await expect(row.filter({ visible: true })).toBeVisible();
    const still = await drawnMap(page).locator(':scope > div').first().boundingBox();
    const text = await row.filter({ visible: true }).boundingBox();
    expect(text?.y).toBeGreaterThanOrEqual((still?.y ?? 999) + (still?.height ?? 0));
  });

  test(`on paper ${path} has nothing to press and nothing beside the sheet`, async ({ page }) => {
    await openMap(page, path);
    await toPaper(page);
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Русский' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Skip to the situation' })).toBeHidden();
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });
}

test('a sheet is light for a reader whose screen is dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openMap(page, PLACE);
  await toPaper(page);
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(29, 31, 33)');
});

test('figures are there, and every source with its address', async ({ page }) => {
  await openMap(page, `${STORY}/almaty`);
  await toPaper(page);
  await expect(
    page.getByRole('region', { name: 'People killed, injured, detained' }),
  ).toBeVisible();
  const sources = page.getByRole('region', { name: 'Where we have it from' });
  const links = sources.locator('a[rel~="external"]');
  expect(await links.count()).toBeGreaterThan(6);
  const printed = await links.evaluateAll((all) =>
    all.map((link) => [
      link.checkVisibility({ contentVisibilityAuto: true }),
      getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? '?'),
    ]),
  );
  expect(printed.filter(([isSeen, hasAddress]) => !isSeen || !hasAddress)).toEqual([]);
});

test('a PDF comes of the pages, and is not endless', async ({ page }) => {
  for (const [path, most] of [
    [STORY, 8],
    [PLACE, 6],
    [REPORT, 3],
  ] as const) {
    await openMap(page, path);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(sheets, path).toBeGreaterThan(0);
    expect(sheets, path).toBeLessThanOrEqual(most);
  }
});
