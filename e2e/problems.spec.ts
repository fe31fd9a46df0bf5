import { expect, test } from './fixtures.ts';
import { withOwnStory } from './own-story.ts';
import { ERRORS_WHERE_NOTHING_IS } from './pages.ts';

test.describe('what is not there', () => {
  test.use({ expectedErrors: ERRORS_WHERE_NOTHING_IS });

  test('an unknown place says so with status 404, and lists the places there are', async ({
    page,
  }) => {
    const response = await page.goto('/kazakhstan-2022/atlantis');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
    await page.getByRole('link', { name: 'Aktau', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aktau');
  });

  test('an unknown report leads back to its story', async ({ page }) => {
    const response = await page.goto('/ru/kazakhstan-2022/reports/no-such-report');
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
    await page.getByRole('main').getByRole('link', { name: 'Казахстан, январь 2022 года' }).click();
    await expect(page).toHaveURL('/ru/kazakhstan-2022');
  });

  test('an unknown story lists the stories there are', async ({ page }) => {
    const response = await page.goto('/no-such-story');
    expect(response?.status()).toBe(404);
    await page.getByRole('main').getByRole('link', { name: 'Kazakhstan, January 2022' }).click();
    await expect(page).toHaveURL('/kazakhstan-2022');
  });

  test('a reserved address that nothing answers yet is no front page', async ({ page }) => {
    const response = await page.goto('/basemap');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  });

  test('as of a moment too', async ({ page }) => {
    const response = await page.goto('/kazakhstan-2022/atlantis?at=2022-01-06');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  });

  test('an address deeper than any page leads home, in three languages', async ({ page }) => {
    const response = await page.goto('/kazakhstan-2022/aktau/deeper/still');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(3);
    await page.getByRole('main').getByRole('link').first().click();
    await expect(page).toHaveURL('/');
  });

  test('without JavaScript the answer says the same', async ({ request }) => {
    const response = await request.get('/kazakhstan-2022/atlantis');
    expect(response.status()).toBe(404);
    expect(await response.text()).toContain('There is no such page</h1>');
  });
});

test('a story without reports says so', async ({ page }) => {
  await page.goto('/empty-story');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A story without reports');
  await expect(page.getByRole('main')).toContainText('No reports known as of this moment.');
  await page.getByRole('main').getByRole('link', { name: 'Corrections' }).click();
  await expect(page.getByRole('main')).toContainText(
    'No claim has been withdrawn or superseded as of this moment.',
  );
});

test.describe('a story with a broken report', () => {
  const id = 'story-with-a-broken-report';
  withOwnStory(id, {
    'reports.geojson': (text) =>
      text.replace('"summary":"Five people were injured in Harbour."', '"summary":5'),
  });

  test('shows everything but that report', async ({ page }) => {
    await page.goto(`/${id}/harbour`);
    const toll = page.getByRole('region', { name: 'People killed, injured, detained' });
    // "Five injured" cannot be read, so what it superseded stands.
    await expect(
      toll.getByRole('heading', { level: 3, name: 'At least 4 people injured' }),
    ).toBeVisible();
    await expect(page.getByText('Roofs <b>torn off</b>')).toBeVisible();
  });
});
