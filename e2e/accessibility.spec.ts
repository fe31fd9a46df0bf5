import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { liveMap, markerOf, openMap } from './live-map.ts';
import {
  asOf,
  ERRORS_WHERE_NOTHING_IS,
  BEFORE_THE_DENIAL,
  inLanguage,
  kindsOfPage,
  LANGUAGES,
  NO_SUCH_PLACE,
} from './pages.ts';

// A busy machine needs its time for pages with thousands of elements.
test.setTimeout(90_000);

/** Axe's findings, in words one can act on. */
async function findings(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes
      .slice(0, 5)
      .map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
}

/** In the dark nothing but colours is another. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

async function expectAccessible(page: Page): Promise<void> {
  expect(await findings(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findings(page, COLOURS), 'dark').toEqual([]);
}

const hasMap = (path: string) => !/\/(corrections|changes)(\?|$)/.test(path);

for (const language of LANGUAGES) {
  for (const [kind, path] of kindsOfPage) {
    test(`axe finds nothing on ${kind} (${language})`, async ({ page }) => {
      await page.goto(inLanguage(path, language));
      if (hasMap(path)) await liveMap(page);
      expect(await findings(page)).toEqual([]);
    });
  }
}

for (const [kind, path] of kindsOfPage) {
  test(`axe finds nothing on ${kind} in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(path);
    if (hasMap(path)) await liveMap(page);
    expect(await findings(page, COLOURS)).toEqual([]);
  });
}

for (const path of [
  '/kazakhstan-2022',
  '/kazakhstan-2022/almaty',
  '/kazakhstan-2022/corrections',
]) {
  test(`axe finds nothing on ${path} as of a moment`, async ({ page }) => {
    await page.goto(asOf(path, BEFORE_THE_DENIAL));
    if (hasMap(path)) await liveMap(page);
    await expectAccessible(page);
  });
}

test('axe finds nothing on a report that was not known yet', async ({ page }) => {
  await page.goto(asOf('/kazakhstan-2022/reports/0109-164-denied', BEFORE_THE_DENIAL));
  await expectAccessible(page);
});

test('axe finds nothing on an open card', async ({ page }) => {
  const map = await openMap(page, asOf('/kazakhstan-2022', BEFORE_THE_DENIAL));
  await markerOf(map, 'Almaty').press('Enter');
  await expect(page.getByRole('dialog', { name: 'Almaty' })).toBeVisible();
  await expectAccessible(page);
});

test('axe finds nothing on an open photo', async ({ page }) => {
  await page.goto('/test-story/harbour');
  await page.getByRole('link', { name: /^Enlarge the photo: Drawing: The sea wall/ }).click();
  await expect(page.getByRole('dialog', { name: /lightbox/i })).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test.describe('an address that leads nowhere', () => {
  test.use({ expectedErrors: ERRORS_WHERE_NOTHING_IS });

  for (const path of [NO_SUCH_PLACE, '/kazakhstan-2022/aktau/deeper/still']) {
    test(`axe finds nothing on ${path}`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectAccessible(page);
    });
  }
});

test.describe('without JavaScript', () => {
  test('the server-drawn map has no findings either', async ({ page }) => {
    // Axe itself is JavaScript: the page’s own is what is kept away.
    await page.route('**/_next/static/**/*.js', (route) => route.fulfill({ body: '' }));
    await page.goto(asOf('/kazakhstan-2022', BEFORE_THE_DENIAL));
    await expect(page.getByRole('region', { name: 'Map of Kazakhstan' })).toBeVisible();
    await expectAccessible(page);
  });
});
