import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { asOf, BEFORE_THE_DENIAL, inLanguage } from './pages.ts';

const COUNTRY = '/kazakhstan-2022/kz';
const HISTORY = { en: /^How this figure was told/, ru: /^Как менялись эти данные/ };

/** The history that tells of the 164. */
const historyOf164 = (page: Page) =>
  page
    .locator('details')
    .filter({ hasText: '164' })
    .filter({ has: page.locator('table') })
    .first();

test('a figure opens its history: each claim, who and when, the withdrawn one struck', async ({
  page,
}) => {
  await page.goto(COUNTRY);
  const history = historyOf164(page);
  await expect(history.getByRole('table')).toBeHidden();
  await history.getByText(HISTORY.en).click();
  const row = history.getByRole('row').filter({ hasText: '164' });
  await expect(row).toContainText('denied by Health Ministry of Kazakhstan');
  expect(await row.locator('s').allTextContents()).toEqual(['164']);
  await expect(history.getByRole('figure')).toBeVisible();
});

test('by keyboard', async ({ page }) => {
  await page.goto(COUNTRY);
  const history = historyOf164(page);
  await history.getByText(HISTORY.en).focus();
  await page.keyboard.press('Enter');
  await expect(history.getByRole('table')).toBeVisible();
});

test('as of a moment it knows nothing of later', async ({ page }) => {
  await page.goto(asOf(COUNTRY, BEFORE_THE_DENIAL));
  await expect(page.getByText('denied by Health Ministry')).toHaveCount(0);
});

test('opened, it can be read by everyone', async ({ page }) => {
  await page.goto(inLanguage(COUNTRY, 'ru'));
  await historyOf164(page).getByText(HISTORY.ru).click();
  const { violations } = await new AxeBuilder({ page }).include('#toll').analyze();
  expect(violations).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('it is the same', async ({ page }) => {
    await page.goto(COUNTRY);
    await historyOf164(page).getByText(HISTORY.en).click();
    await expect(historyOf164(page).getByRole('table')).toBeVisible();
  });
});
