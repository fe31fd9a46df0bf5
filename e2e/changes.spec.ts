import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { LANGUAGES, inLanguage } from './pages.ts';

const CHANGES = '/kazakhstan-2022/changes';
/** From the morning of 9 January to half past nine in the evening: 164 deaths were claimed and taken back. */
const THE_NINTH = `${CHANGES}?since=2022-01-09T06:00Z&at=2022-01-09T15:33Z`;

test.describe('what changed, for whoever takes over', () => {
  test('between two moments: old, new, and the report that did it', async ({ page }) => {
    await page.goto(`${CHANGES}?since=2022-01-05T09:00Z&at=2022-01-05T18:00Z`);
    const city = page.getByRole('listitem').filter({
      has: page.getByRole('heading').getByRole('link', { name: 'Nur-Sultan', exact: true }),
    });
    await expect(city).toContainText('Not stated');
    await expect(city).toContainText('State of emergency');
    await city.getByRole('link', { name: /state of emergency/i }).click();
    await expect(page).toHaveURL(/\/reports\//);
  });

  test('what was taken back meanwhile is among it', async ({ page }) => {
    await page.goto(THE_NINTH);
    const withdrawn = page.getByRole('region', { name: 'Retracted, denied or removed' });
    await expect(withdrawn).toContainText('164');
    await page.goto(`${CHANGES}?since=2022-01-09T06:00Z&at=2022-01-09T15:00Z`);
    await expect(withdrawn).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Changed' })).toContainText('164');
  });

  test('the days of the story are links', async ({ page }) => {
    await page.goto(`${CHANGES}?at=2022-01-09T15:33Z`);
    await page.getByRole('link', { name: '8 January 2022' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('8 January 2022');
    await expect(page.getByText('You are looking at the past')).toBeVisible();
    await expect(page.getByRole('link', { name: '8 January 2022' })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });

  test('where nothing changed it says so', async ({ page }) => {
    await page.goto(CHANGES);
    await expect(page.getByText('No status, figure or photo changed')).toBeVisible();
  });

  test('a moment that cannot be read is a day ago', async ({ page }) => {
    const response = await page.goto(`${CHANGES}?since=yesterday&at=2022-01-09T15:33Z`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('8 January 2022');
  });

  for (const language of LANGUAGES) {
    test(`the language is kept, and the moments with it (${language})`, async ({ page }) => {
      await page.goto(inLanguage(THE_NINTH, language));
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const links = page.locator('header nav a');
      for (const href of await links.evaluateAll((all) =>
        all.map((one) => one.getAttribute('href')),
      )) {
        expect(href).toContain('since=2022-01-09T06:00Z');
        expect(href).toContain('at=2022-01-09T15:33Z');
      }
    });
  }

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('it is the same', async ({ page }) => {
      await page.goto(THE_NINTH);
      await expect(
        page.getByRole('region', { name: 'Retracted, denied or removed' }),
      ).toBeVisible();
    });
  });
});

const STORY = '/kazakhstan-2022';
const changesOn = (page: Page) => page.getByRole('region', { name: /^What changed since/ });

test.describe('what changed, on the page of a story or a place', () => {
  test('since a moment: old, new, and what was taken back', async ({ page }) => {
    await page.goto(`${STORY}/kz?since=2022-01-09T15:00Z&at=2022-01-09T15:33Z`);
    const changes = changesOn(page);
    await expect(changes).toContainText('What changed since 9 January 2022, 21:00');
    await expect(changes.getByText('164 people killed').first()).toBeVisible();
    await expect(changes.locator('s').filter({ hasText: '164' })).toBeVisible();
    await expect(changes).toContainText('denied by Health Ministry of Kazakhstan');
  });

  test('on a place page, of it and what lies inside it alone', async ({ page }) => {
    await page.goto(`${STORY}/mangystau-region?since=2022-01-04T12:00Z&at=2022-01-05T09:00Z`);
    const places = changesOn(page).getByRole('heading', { level: 3 });
    await expect(places.getByRole('link', { name: 'Mangystau Region' })).toBeVisible();
    await expect(places.getByRole('link', { name: 'Aktau', exact: true })).toBeVisible();
    await expect(places.getByRole('link', { name: 'Almaty', exact: true })).toHaveCount(0);
  });

  test('leads to the page of all changes, and away from them', async ({ page }) => {
    const address = `${STORY}?since=2022-01-09T06:00Z&at=2022-01-09T15:33Z`;
    await page.goto(address);
    await changesOn(page)
      .getByRole('link', { name: /^All changes/ })
      .click();
    await expect(page).toHaveURL(/\/changes\?since=2022-01-09T06:00Z&at=2022-01-09T15:33Z$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('What changed since');
    await page.goto(address);
    await changesOn(page).getByRole('link', { name: 'Show the page without changes' }).click();
    await expect(page).toHaveURL(/\/kazakhstan-2022\?at=2022-01-09T15:33Z$/);
    await expect(changesOn(page)).toHaveCount(0);
  });

  test('without a moment to tell up to, up to now; nothing changed since the story ended', async ({
    page,
  }) => {
    await page.goto(`${STORY}/aktau?since=2024-01-01`);
    await expect(changesOn(page)).toContainText('No status, figure or photo changed');
    await page.goto(`${STORY}/aktau?since=yesterday`);
    await expect(changesOn(page)).toHaveCount(0);
  });

  for (const language of LANGUAGES) {
    test(`the languages keep it (${language})`, async ({ page }) => {
      await page.goto(inLanguage(`${STORY}/aktau?since=2022-01-05&at=2022-01-07`, language));
      await expect(page.locator('#changes')).toBeVisible();
      const links = await page
        .locator('header nav a')
        .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      expect(links.map((link) => link.split('?')[1])).toEqual(
        LANGUAGES.map(() => 'since=2022-01-05&at=2022-01-07'),
      );
    });
  }
});
