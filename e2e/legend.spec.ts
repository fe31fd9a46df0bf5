import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectView, markerOf, openMap } from './live-map.ts';
import { asOf, BEFORE_THE_DENIAL } from './pages.ts';
import { PHONE } from './touch.ts';

/** Before the whole country was under one status: Almaty and two regions under emergency, nothing known of others. */
const FIRST_DAY = asOf('/kazakhstan-2022', '2022-01-05T10:48Z');
const ALMATY_CLOSE = '/kazakhstan-2022/almaty?at=2022-01-09T15:00Z&view=10/43.26/76.95';

const summaryOf = (page: Page) => page.locator('summary').filter({ hasText: /^Legend$/ });
const rowOf = (page: Page, name: RegExp) => page.getByRole('button', { name, pressed: true });
const regionOf = (page: Page, status: string) =>
  page.locator(`.leaflet-overlay-pane path[data-status="${status}"]`);

async function openLegend(page: Page): Promise<void> {
  await summaryOf(page).click();
  await expect(page.getByRole('button', { pressed: true }).first()).toBeVisible();
}

test('the legend has what is in the window, and follows the map', async ({ page }) => {
  await openMap(page, FIRST_DAY);
  await openLegend(page);
  await expect(rowOf(page, /^Severe: state of emergency$/)).toBeVisible();
  await expect(rowOf(page, /^Not stated$/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Extreme/ })).toBeHidden();
  await openMap(page, `${FIRST_DAY}&view=7/53.2/63.6`);
  await openLegend(page);
  await expect(rowOf(page, /^Not stated$/), 'Kostanay alone is in the window').toBeVisible();
  await expect(page.getByRole('button', { name: /^Severe/ })).toBeHidden();
  await page.getByRole('button', { name: 'Whole map' }).click();
  await expectView(page, 'the map is where it opened', (view) => view === null);
  await expect(rowOf(page, /^Severe: state of emergency$/)).toBeVisible();
});

test('a row hides what it explains, says how much, and shows it again', async ({ page }) => {
  const map = await openMap(page, FIRST_DAY);
  await openLegend(page);
  await expect(regionOf(page, 'severe')).not.toHaveCount(0);
  await rowOf(page, /^Severe/).click();
  await expect(markerOf(map, 'Almaty')).toHaveCount(0);
  await expect(regionOf(page, 'severe'), 'no region is tinted').toHaveCount(0);
  await expect(markerOf(map, 'Kostanay')).toHaveCount(1);
  const note = page.getByRole('status').filter({ hasText: /^Hidden here: 7 places$/ });
  await expect(note).toBeVisible();
  await summaryOf(page).click();
  await expect(rowOf(page, /^Not stated$/)).toBeHidden();
  await expect(note, 'the folded legend says so too').toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(markerOf(map, 'Almaty')).toHaveCount(1);
  await expect(regionOf(page, 'severe')).not.toHaveCount(0);
  await expect(summaryOf(page), 'the focus stays with the legend').toBeFocused();
});

test('with the keyboard alone: what is hidden is no stop of the Tab key', async ({ page }) => {
  const map = await openMap(page, FIRST_DAY);
  await summaryOf(page).press('Enter');
  await rowOf(page, /^Severe/).press('Space');
  await expect(page.getByRole('button', { name: /^Severe/, pressed: false })).toBeFocused();
  await map.focus();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).not.toHaveAccessibleName(/State of emergency/);
  await expect(page.locator(':focus')).toHaveAccessibleName(/\. /);
});

test('zoomed in, kinds of reports are in the legend too, and can be hidden', async ({ page }) => {
  const map = await openMap(page, ALMATY_CLOSE);
  await openLegend(page);
  await expect(rowOf(page, /^Incident$/)).toBeVisible();
  await rowOf(page, /^Casualties$/).click();
  await expect(
    page.getByRole('status').filter({ hasText: /^Hidden here: \d+ reports$/ }),
  ).toBeVisible();
  await expect(markerOf(map, 'Almaty')).toHaveCount(1);
});

test('figures have three round sizes, and areas in proportion to them', async ({ page }) => {
  await openMap(page, asOf('/kazakhstan-2022', BEFORE_THE_DENIAL));
  await openLegend(page);
  const sizes = page
    .getByRole('list')
    .filter({ has: page.locator('circle') })
    .last();
  await expect(sizes.getByRole('listitem')).toHaveText(['10', '50', '100']);
  const radii = await sizes
    .locator('circle')
    .evaluateAll((circles) => circles.map((circle) => circle.getBoundingClientRect().width / 2));
  const [ten = 0, fifty = 0, hundred = 0] = radii;
  expect((fifty / ten) ** 2).toBeCloseTo(5, 1);
  expect((hundred / ten) ** 2).toBeCloseTo(10, 1);
});

test('axe finds nothing on the open legend, with something hidden, light and dark', async ({
  page,
}) => {
  await openMap(page, FIRST_DAY);
  await openLegend(page);
  await rowOf(page, /^Severe/).click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('rows are 44 px high', async ({ page }) => {
    await openMap(page, FIRST_DAY);
    await summaryOf(page).click();
    const row = rowOf(page, /^Severe/);
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the legend explains the drawn map and has no buttons', async ({ page }) => {
    await page.goto(FIRST_DAY);
    await summaryOf(page).click();
    const legend = page.locator('details').filter({ has: summaryOf(page) });
    await expect(legend.getByText('Severe: state of emergency')).toBeVisible();
    await expect(legend.getByText('Not stated')).toBeVisible();
    await expect(legend.getByText(/^Extreme/)).toHaveCount(0);
    await expect(legend.getByRole('button')).toHaveCount(0);
  });

  test('it explains what a page draws, not the whole story', async ({ page }) => {
    await page.goto(asOf('/kazakhstan-2022/kostanay', '2022-01-05T10:48Z'));
    await summaryOf(page).click();
    const legend = page.locator('details').filter({ has: summaryOf(page) });
    await expect(legend.getByText('Not stated')).toBeVisible();
    await expect(legend.getByText(/^Severe/)).toHaveCount(0);
  });
});
