import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { liveMap, markerOf, openMap, symbolOf, viewOf } from './live-map.ts';
import { asOf, BEFORE_THE_DENIAL } from './pages.ts';
import { PHONE } from './touch.ts';

const STORY = asOf('/kazakhstan-2022', BEFORE_THE_DENIAL);
/** Away from any marker. */
const INSIDE_MANGYSTAU = '/kazakhstan-2022?at=2022-01-09T15:00Z&view=7/44.9/54.3';

const listOf = (page: Page) => page.getByRole('region', { name: 'Places by severity' });
const rowOf = (page: Page, place: string) =>
  listOf(page)
    .locator('li')
    .filter({ has: page.getByRole('link', { name: place, exact: true }) });
const regionOf = (map: Locator, place: string) => map.locator(`path[data-place="${place}"]`);
const HIGHLIGHTED = ['data-highlighted', ''] as const;

test('pointing at a place in the list points it out on the map', async ({ page }) => {
  const map = await openMap(page, STORY);
  await rowOf(page, 'Mangystau Region').hover();
  await expect(regionOf(map, 'mangystau-region')).toHaveAttribute(...HIGHLIGHTED);
  await expect(markerOf(map, 'Mangystau Region')).toHaveAttribute(...HIGHLIGHTED);
  await rowOf(page, 'Aktau').hover();
  await expect(markerOf(map, 'Aktau')).toHaveAttribute(...HIGHLIGHTED);
  await expect(regionOf(map, 'mangystau-region')).not.toHaveAttribute(...HIGHLIGHTED);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(page.locator('[data-highlighted]')).toHaveCount(0);
});

test('the focus in the list does the same', async ({ page }) => {
  const map = await openMap(page, STORY);
  await rowOf(page, 'Shymkent').getByRole('link', { name: 'Shymkent', exact: true }).focus();
  await expect(markerOf(map, 'Shymkent')).toHaveAttribute(...HIGHLIGHTED);
  await page.getByRole('link', { name: 'Skip to the situation' }).focus();
  await expect(page.locator('[data-highlighted]')).toHaveCount(0);
});

test('pointing at a mark or a region points out its row, and the page stays where it is', async ({
  page,
}) => {
  const map = await openMap(page, STORY);
  await symbolOf(map, 'Aktau').hover();
  await expect(rowOf(page, 'Aktau')).toHaveAttribute(...HIGHLIGHTED);
  await markerOf(map, 'Taraz').focus();
  await page.mouse.move(0, 0);
  await expect(rowOf(page, 'Taraz')).toHaveAttribute(...HIGHLIGHTED);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await openMap(page, INSIDE_MANGYSTAU);
  await map.hover();
  await expect(rowOf(page, 'Mangystau Region')).toHaveAttribute(...HIGHLIGHTED);
});

test('the place whose card is open is the current one of the list', async ({ page }) => {
  const map = await openMap(page, STORY);
  await symbolOf(map, 'Aktau').click();
  const card = page.getByRole('dialog', { name: 'Aktau' });
  await expect(card).toBeVisible();
  const link = rowOf(page, 'Aktau').getByRole('link', { name: 'Aktau', exact: true });
  await expect(link).toHaveAttribute('aria-current', 'true');
  expect(await page.evaluate(() => window.scrollY), 'the page stays with its map').toBe(0);
  await page.keyboard.press('Escape');
  await expect(link).not.toHaveAttribute('aria-current');
  await expect(page.locator('[data-selected]')).toHaveCount(0);
});

test('a list that scrolls by itself shows the row of the open place', async ({ page }) => {
  const map = await openMap(page, STORY);
  await page.addStyleTag({ content: '#places { height: 200px; overflow: auto }' });
  await symbolOf(map, 'Kostanay').click();
  await expect(page.getByRole('dialog', { name: 'Kostanay' })).toBeVisible();
  const [row, list] = await Promise.all([
    rowOf(page, 'Kostanay').boundingBox(),
    listOf(page).boundingBox(),
  ]);
  expect(row?.y).toBeGreaterThanOrEqual((list?.y ?? Infinity) - 1);
  expect((row?.y ?? Infinity) + (row?.height ?? 0)).toBeLessThanOrEqual((list?.y ?? 0) + 201);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('the places inside a place and its neighbours point out theirs', async ({ page }) => {
  await page.goto(asOf('/kazakhstan-2022/mangystau-region', BEFORE_THE_DENIAL));
  const map = await liveMap(page);
  const view = viewOf(page);
  await page
    .getByRole('region', { name: 'Places inside' })
    .getByRole('link', { name: 'Zhanaozen' })
    .hover();
  await expect(markerOf(map, 'Zhanaozen')).toHaveAttribute(...HIGHLIGHTED);
  await page
    .getByRole('region', { name: 'Neighbours' })
    .getByRole('link', { name: /^Aktobe Region/ })
    .hover();
  await expect(regionOf(map, 'aktobe-region')).toHaveAttribute(...HIGHLIGHTED);
  expect(viewOf(page), 'the map stays where it is').toEqual(view);
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a finger leaves nothing highlighted', async ({ page }) => {
    const map = await openMap(page, STORY);
    await symbolOf(map, 'Aktau').tap();
    const card = page.getByRole('dialog', { name: 'Aktau' });
    await card.getByRole('button', { name: 'Close' }).tap();
    await expect(card).toBeHidden();
    await page.getByRole('heading', { level: 1 }).tap();
    await expect(page.locator('[data-highlighted]')).toHaveCount(0);
  });
});

test('the list and the Tab key have the places in the same order of severity', async ({ page }) => {
  const map = await openMap(page, asOf('/kazakhstan-2022', '2022-01-05T10:48Z'));
  const marks = await map
    .locator('button[data-place] > svg')
    .evaluateAll((symbols) => symbols.map((symbol) => symbol.getAttribute('data-status') ?? ''));
  const rows = await listOf(page)
    .getByRole('heading', { level: 3 })
    .evaluateAll((headings) =>
      headings.map((heading) => heading.getAttribute('data-status-text') ?? ''),
    );
  const order = marks.filter((status, index) => status !== marks[index - 1]);
  expect(order.length).toBeGreaterThan(1);
  expect(rows.filter((status) => order.includes(status))).toEqual(order);
});
