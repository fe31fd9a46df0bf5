import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { BEFORE_THE_DENIAL, asOf, inLanguage } from './pages.ts';

const STORY = '/kazakhstan-2022';
const KEY = 'incident-map visit kazakhstan-2022';
/** After the story's own time, before its last reports. */
const SUMMER = '2022-08-01T16:30Z';

const lineOf = (page: Page) => page.getByText(/^Since your last visit|^Nothing has changed since/);
const keptOn = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);

/** As if the story had been seen then. */
async function sawIt(page: Page, visits: string): Promise<void> {
  await page.addInitScript(
    ([key, value]) => {
      if (localStorage.length === 0) localStorage.setItem(key, value);
    },
    [KEY, visits] as const,
  );
}

test('the first visit says nothing, and is remembered', async ({ page }) => {
  await page.goto(STORY);
  await expect(lineOf(page)).toHaveCount(0);
  expect(await keptOn(page)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/);
});

test('a later one says how many reports came since, and leads to what changed', async ({
  page,
}) => {
  await sawIt(page, SUMMER);
  await page.goto(STORY);
  await expect(lineOf(page)).toHaveText(
    /^Since your last visit, 1 August 2022, 12:30: \d+ reports$/,
  );
  await lineOf(page).getByRole('link').click();
  await expect(page).toHaveURL(`${STORY}?since=${SUMMER}#changes`);
  await expect(page.getByRole('region', { name: /^What changed since 1 August/ })).toBeVisible();
  await expect(lineOf(page), 'it need not be said twice').toHaveCount(0);
});

test('a place counts its own reports, and says nothing changed where the story has ended', async ({
  page,
}) => {
  await sawIt(page, SUMMER);
  const count = async (path: string) => {
    await page.goto(path);
    const text = await lineOf(page).getByRole('link').textContent();
    return Number(text?.split(' ')[0]);
  };
  expect(await count(`${STORY}/almaty`)).toBeLessThan(await count(STORY));
  await page.evaluate((key) => localStorage.setItem(key, '2024-03-01T12:00Z'), KEY);
  await page.goto(`${STORY}/almaty`);
  await expect(lineOf(page)).toHaveText(
    'Nothing has changed since your last visit, 1 March 2024, 07:00.',
  );
});

test('pages of one visit do not end it', async ({ page }) => {
  await sawIt(page, SUMMER);
  await page.goto(STORY);
  await page.goto(`${STORY}/almaty`);
  await expect(lineOf(page)).toContainText('1 August 2022');
  expect(await keptOn(page)).toMatch(new RegExp(`^${SUMMER} `));
});

test('a page of the past is no visit', async ({ page }) => {
  await page.goto(asOf(STORY, BEFORE_THE_DENIAL));
  expect(await keptOn(page)).toBeNull();
});

test('in Kazakh too, which the browser may not have', async ({ page }) => {
  await sawIt(page, SUMMER);
  await page.goto(inLanguage(STORY, 'kk'));
  await expect(page.getByText(/^Соңғы келгеніңізден бері/)).toHaveText(
    /^Соңғы келгеніңізден бері \(2022 жылғы 1 тамыз, 12:30\): \d+ хабар$/,
  );
});

test.describe('before any script has come', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('it stands in the page, so that nothing moves', async ({ page }) => {
    await sawIt(page, SUMMER);
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(STORY);
    await expect(lineOf(page)).toBeVisible();
  });
});

test('a browser that keeps nothing shows the page without it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  await page.goto(STORY);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(lineOf(page)).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no line', async ({ page }) => {
    await page.goto(STORY);
    await expect(page.getByText(/^Newest report: /)).toBeVisible();
    await expect(lineOf(page)).toHaveCount(0);
  });
});
