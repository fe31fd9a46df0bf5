import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { inLanguage, LANGUAGES } from './pages.ts';

const ALMATY = '/kazakhstan-2022/almaty';
const REPORT = '/kazakhstan-2022/reports/0109-164-killed';
const SHARE = { en: 'Share', ru: 'Поделиться', kk: 'Бөлісу' } as const;

/** Opens the panel by keyboard. */
async function openShare(page: Page, name: string = SHARE.en) {
  const summary = page.locator('summary').filter({ hasText: new RegExp(`^${name}$`) });
  await summary.focus();
  await page.keyboard.press('Enter');
  return page.locator('details').filter({ has: summary });
}

test('a reader copies a link with or without what they see of the map, and as of which moment', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${ALMATY}?at=2022-01-09&view=7.5/43.3/77`);
  const panel = await openShare(page);
  const link = panel.getByRole('link').first();
  await expect(link).toHaveText(`${baseURL}${ALMATY}?at=2022-01-09&view=7.5/43.3/77`);
  await panel.getByLabel('With the part of the map that I see').uncheck();
  await expect(link).toHaveText(`${baseURL}${ALMATY}?at=2022-01-09`);
  await panel.getByRole('button', { name: 'Copy link' }).click();
  await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL}${ALMATY}?at=2022-01-09`,
  );
  await panel.getByLabel(/As of this moment/).uncheck();
  await expect(link).toHaveText(`${baseURL}${ALMATY}`);
  await expect(panel.getByRole('img', { name: 'QR code of this link' })).toHaveAttribute(
    'src',
    `/qr.svg?path=${encodeURIComponent(ALMATY)}`,
  );
});

test('of now a link can be kept as of now', async ({ page }) => {
  await page.goto(ALMATY);
  const panel = await openShare(page);
  await panel.getByLabel(/As of this moment/).check();
  await expect(panel.getByRole('link').first()).toHaveText(
    /\/almaty\?at=\d{4}-\d\d-\d\dT\d\d:\d\dZ$/,
  );
  await panel.getByRole('link', { name: 'Embed the map in your page' }).click();
  await expect(page).toHaveURL('/embed?of=kazakhstan-2022/almaty');
  await expect(page.getByLabel('Story or place')).toHaveValue('kazakhstan-2022/almaty');
});

test('where the device has a sheet of its own, the link is sent by it', async ({
  page,
  baseURL,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async ({ url }: ShareData) => {
        document.documentElement.dataset['shared'] = url;
      },
    });
  });
  await page.goto(ALMATY);
  const panel = await openShare(page);
  await panel.getByRole('button', { name: 'Send…' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', `${baseURL}${ALMATY}`);
});

test('a figure is cited from its history: as text, and as a file', async ({ page, request }) => {
  await page.goto(`${REPORT}?at=2022-01-09T15:00Z#cite`);
  const citation = page.getByRole('region', { name: 'How to cite this report' });
  await expect(citation).toBeVisible();
  await expect(citation).toContainText(
    /Operational headquarters.*: 164 people killed \(Kazakhstan\)\. 9 January 2022.*\?at=2022-01-09T15:00Z \(as of 9 January 2022, 21:00/,
  );
  const href = await citation.getByRole('link', { name: /CSL-JSON/ }).getAttribute('href');
  const file = await request.get(href ?? '');
  expect(file.headers()['content-type']).toBe('application/vnd.citationstyles.csl+json');
  expect(await file.json()).toMatchObject([
    { type: 'webpage', 'container-title': 'Kazakhstan, January 2022' },
  ]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('link, QR code, embed and citation are there', async ({ page, baseURL }) => {
    await page.goto(`/ru${REPORT}`);
    const panel = await openShare(page, SHARE.ru);
    await expect(panel.getByRole('link').first()).toHaveText(`${baseURL}/ru${REPORT}`);
    const code = panel.getByRole('img', { name: 'QR-код этой ссылки' });
    await expect(code).toBeVisible();
    expect((await page.request.get((await code.getAttribute('src')) ?? '')).status()).toBe(200);
    await expect(panel.getByText(/^Оперативный штаб/)).toBeVisible();
    await expect(panel.getByRole('button')).toHaveCount(0);
  });
});

for (const language of LANGUAGES) {
  test(`the open panel has no accessibility problem (${language})`, async ({ page }) => {
    await page.goto(inLanguage(REPORT, language));
    const panel = await openShare(page, SHARE[language]);
    await expect(panel.getByRole('checkbox')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).include('details').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
