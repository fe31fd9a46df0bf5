import fc from 'fast-check';
import type { Locator, Page } from '@playwright/test';
import { PARAMETERS } from '#geo/links/parameters.ts';
import { expect, test } from './fixtures.ts';
import { openMap } from './live-map.ts';
import { asOf, BEFORE_THE_DENIAL, inLanguage, LANGUAGES } from './pages.ts';

const STORY = '/kazakhstan-2022';
/** "Moment shown" in each language. */
const HANDLE = /^(?:Moment shown|Показанный момент|Көрсетілген сәт)$/;
const KEYS_WAIT = { timeout: 60_000 };

const handleOf = (page: Page) => page.getByRole('slider', { name: HANDLE });

const articleOf = (page: Page) => page.getByRole('article').first();

const momentOf = (page: Page) => new URL(page.url()).searchParams.get(PARAMETERS.at.key);

/** Opens the page and takes hold of its time: once this answers, the browser draws the page itself. */
async function takeHold(page: Page, address: string): Promise<Locator> {
  await openMap(page, address);
  const handle = handleOf(page);
  await expect(handle).toBeVisible(KEYS_WAIT);
  await handle.focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('note')).toBeVisible();
  return handle;
}

/** What a reader takes from a page: what it says, where its links lead, what the map's marks say. */
async function whatIsShown(page: Page) {
  const links = (within: string) =>
    page.locator(`${within} a`).evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  return {
    banner: await page.getByRole('banner').innerText(),
    article: await articleOf(page).innerText(),
    links: [...(await links('header')), ...(await links('article'))],
    marks: await page
      .getByRole('application')
      .locator('button[data-place]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label'))),
  };
}

/** Moments of the story, each as keys from its first day. */
const [moments = []] = fc.sample(
  fc.array(fc.record({ days: fc.integer({ min: 1, max: 20 }), hours: fc.nat({ max: 23 }) }), {
    minLength: 10,
    maxLength: 10,
  }),
  { numRuns: 1, seed: 20220109 },
);

const PLACES = ['', '/mangystau-region', '/almaty', '/kz'];

for (const [index, { days, hours }] of moments.entries()) {
  const language = LANGUAGES[index % LANGUAGES.length] ?? 'en';
  const address = inLanguage(`${STORY}${PLACES[index % PLACES.length] ?? ''}`, language);
  test(`${days} days and ${hours} hours on, by the handle and by the link, ${address} is the same`, async ({
    page,
    context,
  }) => {
    await takeHold(page, address);
    for (let day = 0; day < days; day += 1) await page.keyboard.press('PageUp');
    for (let hour = 0; hour < hours; hour += 1) await page.keyboard.press('ArrowRight');
    const stated = await articleOf(page).locator('time').first().getAttribute('datetime');
    await expect.poll(() => momentOf(page)).toBe(stated);
    const linked = await context.newPage();
    await openMap(linked, page.url());
    expect(await whatIsShown(page)).toEqual(await whatIsShown(linked));
  });
}

test('while the handle is dragged all follows it, without a word to the server; the address follows once it rests', async ({
  page,
}) => {
  const handle = await takeHold(page, `${STORY}/almaty`);
  const before = momentOf(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const box = await handle.boundingBox();
  if (!box) throw new Error('The handle is not laid out.');
  const y = box.y + box.height / 2;
  const map = page.getByRole('application');
  await page.mouse.move(box.x + 18, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.28, y, { steps: 20 });
  await expect(page.getByRole('note')).not.toContainText('1 January');
  await expect(articleOf(page)).toContainText(/State of emergency|Counter-terrorist/);
  await expect(
    map.getByRole('button', { name: /^Almaty\. (?!Emergency status not stated)/ }),
  ).toBeAttached();
  expect(momentOf(page)).toBe(before);
  await page.mouse.up();
  await expect.poll(() => momentOf(page)).not.toBe(before);
  expect(asked.filter((url) => !/\/tiles\/|\/icon\./.test(url))).toEqual([]);
});

test('by keys alone: an hour, a day, the beginning, now', async ({ page }) => {
  const handle = await takeHold(page, STORY);
  const first = momentOf(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => momentOf(page)).not.toBe(first);
  const hourOn = momentOf(page);
  expect(Date.parse(hourOn ?? '') - Date.parse(first ?? '')).toBe(3_600_000);
  await page.keyboard.press('PageUp');
  await expect
    .poll(() => Date.parse(momentOf(page) ?? '') - Date.parse(hourOn ?? ''))
    .toBe(86_400_000);
  await expect(handle).toHaveAttribute('aria-valuetext', /2 January 2022, 01:00 \(UTC\+06:00\)/);
  await page.keyboard.press('End');
  await expect(page.getByRole('note')).toBeHidden();
  await expect.poll(() => momentOf(page)).toBeNull();
});

test('the buttons lead from change to change, and a day can be picked', async ({ page }) => {
  await takeHold(page, `${STORY}/kz`);
  const next = page.getByRole('button', { name: 'Next change' });
  const statuses = new Set<string>();
  for (let step = 0; step < 3; step += 1) {
    const before = momentOf(page);
    await next.click();
    await expect.poll(() => momentOf(page)).not.toBe(before);
    statuses.add(await articleOf(page).innerText());
  }
  expect(statuses.size).toBe(3);
  await page.getByLabel('Day', { exact: true }).fill('2022-01-09');
  await expect.poll(() => momentOf(page)).toBe('2022-01-09');
  await expect(page.getByRole('note')).toContainText('9 January 2022, 23:59');
  await page.getByRole('button', { name: 'Now' }).click();
  await expect.poll(() => momentOf(page)).toBeNull();
});

test('played, the story goes on by itself until it is paused', async ({ page }) => {
  await takeHold(page, STORY);
  const first = momentOf(page);
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.getByRole('note')).not.toContainText('1 January 2022, 00:00');
  await expect(page.getByRole('note')).not.toContainText('1 January 2022');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect.poll(() => momentOf(page)).not.toBe(first);
  const paused = momentOf(page);
  await page.keyboard.press('Tab');
  expect(momentOf(page)).toBe(paused);
});

test('by the hour it shows three days', async ({ page }) => {
  const address = asOf(`${STORY}/almaty`, BEFORE_THE_DENIAL);
  await openMap(page, address);
  const hours = page.getByRole('button', { name: 'By the hour' });
  await expect(hours).toBeVisible(KEYS_WAIT);
  await hours.click();
  await expect(hours).toHaveAttribute('aria-pressed', 'true');
  const bar = page.getByRole('region', { name: 'Time', exact: true });
  for (const tick of ['8 January', '9 January', '10 January'])
    await expect(bar).toContainText(tick);
  await handleOf(page).press('ArrowRight');
  await expect.poll(() => momentOf(page)).toBe('2022-01-09T15:10Z');
});

test('times the reader asked for in their own zone stay so', async ({ page }) => {
  await takeHold(page, STORY);
  await page.getByRole('button', { name: 'Show my time' }).click();
  const stated = articleOf(page).locator('time').first();
  await expect(stated).toHaveText(/31 Dec 2021/);
  await handleOf(page).press('PageUp');
  await expect(stated).toHaveText(/1 Jan 2022/);
  await page.getByRole('button', { name: 'Show local time' }).click();
  await expect(stated).toHaveText(/2 January 2022, 00:00/);
});

test.describe('where the story cannot be fetched', () => {
  test.use({ expectedErrors: [/ERR_FAILED|Failed to load/] });

  test('the server draws the moment that the reader settles on', async ({ page }) => {
    await page.route('**/story.json.gz*', (route) => route.abort());
    await openMap(page, STORY);
    const day = page.getByLabel('Day', { exact: true });
    await expect(day).toBeVisible(KEYS_WAIT);
    await day.fill('2022-01-06');
    await expect(page.getByRole('note')).toContainText('6 January 2022, 23:59');
    expect(momentOf(page)).toBe('2022-01-06');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    test(`the days with reports are links (${language})`, async ({ page }) => {
      await page.goto(inLanguage(`${STORY}/almaty`, language));
      await page.locator('[data-time-bar] summary').click();
      const day = page.locator('[data-time-bar] time[datetime="2022-01-06"]');
      await day.click();
      await expect(page.getByRole('note')).toBeVisible();
      expect(momentOf(page)).toBe('2022-01-06');
      await page.locator('[data-time-bar] summary').click();
      await expect(page.locator('[data-time-bar] a[aria-current]')).toContainText('2022');
    });
  }
});
