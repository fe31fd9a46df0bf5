import { expect, test } from './fixtures.ts';
import { markerOf, middleOf, openMap, symbolOf } from './live-map.ts';
import { asOf, BEFORE_THE_DENIAL } from './pages.ts';

const STORY = asOf('/kazakhstan-2022', BEFORE_THE_DENIAL);

test('a marker opens a card with what is the case, and the card leads to the page', async ({
  page,
}) => {
  const map = await openMap(page, STORY);
  await symbolOf(map, 'Almaty').click();
  const card = page.getByRole('dialog', { name: 'Almaty' });
  await expect(card).toBeVisible();
  await expect(card).toContainText('Counter-terrorist operation since 5 January');
  await expect(card).toContainText('103 people killed');
  await expect(card).toContainText('Newest report');
  await expect(card).toContainText('2 photos');
  await expect(card).toContainText(/as of 9 January 2022, 21:00/i);
  await card.getByRole('link', { name: 'All that is known' }).click();
  await expect(page).toHaveURL(/\/kazakhstan-2022\/almaty\?at=2022-01-09T15:00Z$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Almaty');
});

test('the newest report on a card leads to the report', async ({ page }) => {
  const map = await openMap(page, STORY);
  await symbolOf(map, 'Almaty').click();
  const card = page.getByRole('dialog', { name: 'Almaty' });
  await card.getByText('Newest report').getByRole('link').click();
  await expect(page).toHaveURL(/\/kazakhstan-2022\/reports\/[^/]+\?at=2022-01-09T15:00Z$/);
});

test('a card is closed by its button', async ({ page }) => {
  const map = await openMap(page, STORY);
  await symbolOf(map, 'Aktau').click();
  const card = page.getByRole('dialog', { name: 'Aktau' });
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card).toBeHidden();
});

test('with the keyboard alone: Tab to a marker, Enter, read, Escape, and on to the page', async ({
  page,
}) => {
  const map = await openMap(page, STORY);
  const marker = markerOf(map, 'Almaty');
  await map.focus();
  await page.keyboard.press('Tab');
  await expect(marker, 'the gravest place comes first').toBeFocused();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Almaty' });
  await expect(card).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(marker, 'the focus is back where it was').toBeFocused();
  await page.keyboard.press('Enter');
  await expect(card).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('link', { name: 'Almaty', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/kazakhstan-2022\/almaty\?/);
});

test('the Tab key reaches the places in the order of their severity', async ({ page }) => {
  // Emergency in Almaty and in two regions, nothing known of the others.
  const map = await openMap(page, asOf('/kazakhstan-2022', '2022-01-05T10:48Z'));
  const names: string[] = [];
  await map.focus();
  for (let count = 0; count < 8; count += 1) {
    await page.keyboard.press('Tab');
    names.push((await page.locator(':focus').getAttribute('aria-label')) ?? '');
  }
  const isUnderEmergency = names.map((name) => name.includes('State of emergency'));
  const last = isUnderEmergency.lastIndexOf(true);
  expect(last, 'Almaty and both regions are among the first').toBeGreaterThanOrEqual(2);
  expect(isUnderEmergency.slice(0, last), 'nothing lighter comes before them').not.toContain(false);
});

test('a region opens its card by a click into its area', async ({ page }) => {
  // Between the Caspian Sea and the Aral Sea, away from any marker.
  const map = await openMap(page, '/kazakhstan-2022?view=7/44.9/54.3');
  const { x, y } = await middleOf(map);
  await page.mouse.click(x, y);
  await expect(page.getByRole('dialog', { name: 'Mangystau Region' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a marker is a link to the page of its place', async ({ page }) => {
    await page.goto(STORY);
    await page
      .getByRole('region', { name: 'Map of Kazakhstan' })
      .getByRole('link', { name: /^Almaty\. Counter-terrorist operation/ })
      .locator('svg')
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Almaty');
    await expect(page).toHaveURL(/\/kazakhstan-2022\/almaty\?at=2022-01-09T15:00Z$/);
  });

  test('the map of a region has its places as links too', async ({ page }) => {
    await page.goto('/kazakhstan-2022/mangystau-region');
    const map = page.getByRole('region', { name: 'Map of Mangystau Region' });
    await map
      .getByRole('link', { name: /^Aktau\. / })
      .locator('svg')
      .click();
    await expect(page).toHaveURL(/\/kazakhstan-2022\/aktau$/);
  });
});
