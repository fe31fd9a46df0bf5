import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { asOf, inLanguage, LANGUAGES } from './pages.ts';

const ALMATY = '/kazakhstan-2022/almaty';
const STORY = '/kazakhstan-2022';
const ON_THE_NINTH = '2022-01-09T15:00Z';
const TITLES = {
  en: 'Emergency timeline',
  ru: 'Хронология чрезвычайных мер',
  kk: 'Төтенше шаралардың хронологиясы',
};

const timeline = (page: Page, language: keyof typeof TITLES = 'en') =>
  page.getByRole('region', { name: TITLES[language] });

/** The bars of one measure, outside the table. */
const barsOf = (page: Page, measure: string) =>
  timeline(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: measure }) });

test('a place shows when each measure held, and each mark leads to its report', async ({
  page,
}) => {
  await page.goto(ALMATY);
  const emergency = barsOf(page, 'State of emergency');
  await expect(emergency).toContainText('5 January, 01:30 – 19 January, 00:00; lifted');
  await expect(
    emergency.getByRole('link', { name: /^declared 5 January, 01:30: President/ }),
  ).toHaveAttribute('href', /\/reports\/0105-soe-almaty$/);
  await emergency.getByRole('link', { name: /^lifted 19 January/ }).click();
  await expect(page).toHaveURL(/\/reports\/0119-soe-ends$/);
});

test('as of the 9th nothing is known of its end', async ({ page }) => {
  await page.goto(asOf(ALMATY, ON_THE_NINTH));
  const emergency = barsOf(page, 'State of emergency');
  await expect(emergency).toContainText('From 5 January, 01:30; announced until 19 January');
  await expect(timeline(page).getByRole('link', { name: /^lifted/ })).toHaveCount(0);
  await expect(barsOf(page, 'Internet shutdown')).toContainText('Through Kazakhstan');
});

test('the story shows in which places a measure held, and for how long in each', async ({
  page,
}) => {
  await page.goto(asOf(STORY, ON_THE_NINTH));
  await expect(barsOf(page, 'State of emergency')).toContainText('In all 17 units');
  await page.goto(STORY);
  await expect(barsOf(page, 'State of emergency')).toContainText(
    'Akmola Region, Kostanay Region · 5–15 January; lifted',
  );
});

test('several reports in one mark are told apart in the table', async ({ page }) => {
  await page.goto(asOf(STORY, ON_THE_NINTH));
  const table = timeline(page).getByRole('table');
  await expect(table).toBeHidden();
  const marks = barsOf(page, 'State of emergency').getByRole('link');
  await marks.and(page.locator('[href^="#"]')).first().click();
  await expect(table).toBeVisible();
  const row = table.getByRole('row').filter({ hasText: 'From 5 January; announced until' });
  await expect(row.first().getByRole('link', { name: /^declared/ })).toHaveCount(5);
});

test('by keyboard a mark is reached and its report opened', async ({ page }) => {
  await page.goto(ALMATY);
  const mark = barsOf(page, 'State of emergency').getByRole('link').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/reports\/0105-soe-almaty$/);
});

test('where no measure is known there is no timeline', async ({ page }) => {
  await page.goto('/empty-story');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(timeline(page)).toHaveCount(0);
});

test.describe('on a phone, without JavaScript', () => {
  test.use({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    test(`it is complete, opened too, and fits the width (${language})`, async ({ page }) => {
      for (const path of [ALMATY, STORY]) {
        await page.goto(asOf(inLanguage(path, language), ON_THE_NINTH));
        const section = timeline(page, language);
        for (const summary of await section.locator('summary').all()) await summary.click();
        await expect(section.getByRole('table')).toBeVisible();
        await expect(section.getByRole('listitem').last()).toBeVisible();
        const sideways = await section.evaluate(
          ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
        );
        expect(sideways).toBeLessThanOrEqual(0);
      }
    });
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`opened, it can be read by everyone (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(asOf(inLanguage(STORY, 'ru'), ON_THE_NINTH));
    const section = timeline(page, 'ru');
    for (const summary of await section.locator('summary').all()) await summary.click();
    const { violations } = await new AxeBuilder({ page }).include('#emergency').analyze();
    expect(violations).toEqual([]);
  });
}
