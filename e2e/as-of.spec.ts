import type { Page } from '@playwright/test';
import { isKnown } from '#geo/situation/standing.ts';
import { parseMoment } from '#geo/model/moment.ts';
import type { Report } from '#geo/model/report.ts';
import { expect, test } from './fixtures.ts';
import { AFTER_THE_DENIAL, asOf, BEFORE_THE_DENIAL } from './pages.ts';
import { readRealStory } from './real-story.ts';

const STORY = '/kazakhstan-2022';
const tollOf = (page: Page) =>
  page.getByRole('region', { name: 'People killed, injured, detained' });

test('at 21:00 on 9 January 164 people are reported killed', async ({ page }) => {
  await page.goto(asOf(`${STORY}/kz`, BEFORE_THE_DENIAL));
  await expect(tollOf(page).getByRole('heading', { name: '164 people killed' })).toBeVisible();
  await expect(tollOf(page)).not.toContainText('denied');
});

test('from 21:33 the figure is struck, and says who denied it', async ({ page }) => {
  await page.goto(asOf(`${STORY}/kz`, AFTER_THE_DENIAL));
  const toll = tollOf(page);
  await expect(toll.getByRole('heading', { name: '164 people killed' })).toBeHidden();
  const claim = toll.getByRole('listitem').filter({ has: page.getByRole('link', { name: '164' }) });
  await expect(claim.last()).toContainText('denied by Health Ministry of Kazakhstan');
  await expect(claim.last().locator('s')).toContainText('164 people killed');
});

test('as of 6 January Aktau is under emergency through the Mangystau Region', async ({ page }) => {
  await page.goto(asOf(`${STORY}/aktau`, '2022-01-06'));
  await expect(
    page.getByRole('link', {
      name: /^State of emergency since 5 January, 01:30, through Mangystau Region/,
    }),
  ).toBeVisible();
  await expect(page.getByRole('article')).toContainText('6 January 2022, 22:59 (UTC+05:00)');
});

test('Nur-Sultan: not stated at 16:48, emergency since 16:00 as of 16:49', async ({ page }) => {
  const article = page.getByRole('article');
  await page.goto(asOf(`${STORY}/nur-sultan`, '2022-01-05T16:48+06:00'));
  await expect(article.getByText('Not stated', { exact: true }).first()).toBeVisible();
  await expect(article).not.toContainText(/curfew/i);
  await page.goto(asOf(`${STORY}/nur-sultan`, '2022-01-05T16:49+06:00'));
  await expect(
    article.getByRole('link', { name: /^State of emergency since 5 January, 16:00/ }),
  ).toBeVisible();
});

for (const at of [
  'tomorrow',
  '',
  '2022-13-45',
  '2022-01-09T99:00Z',
  '%E0%A4%A',
  '2022-01-09T15:00',
]) {
  test(`a moment that cannot be read (“${at}”) shows now`, async ({ page }) => {
    const response = await page.goto(asOf(`${STORY}/almaty`, at));
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('note')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Almaty');
  });
}

test('the page says that it is the past, with a way back to now', async ({ page }) => {
  await page.goto(asOf(`${STORY}/almaty`, BEFORE_THE_DENIAL));
  const note = page.getByRole('note');
  await expect(note).toContainText('You are looking at the past: as of 9 January 2022, 21:00');
  await note.getByRole('link', { name: 'Back to now' }).click();
  await expect(page).toHaveURL(/\/kazakhstan-2022\/almaty$/);
  await expect(page.getByRole('note')).toBeHidden();
});

test('every link to another page of the story keeps the moment', async ({ page }) => {
  await page.goto(asOf(`${STORY}/almaty`, BEFORE_THE_DENIAL));
  const addresses = await page
    .locator(`#situation a[href^="${STORY}"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(50);
  // A feed goes on whatever the moment; files are no pages.
  const pages = addresses
    .map((address) => address.replace(/#.*/, ''))
    .filter((address) => !address.includes('.'));
  const lost = pages.filter((address) => !address.endsWith(`?at=${BEFORE_THE_DENIAL}`));
  // One leads back to now, on purpose: to the sources that were published later.
  expect(new Set(lost)).toEqual(new Set([`${STORY}/almaty`]));
});

test('how old the newest report was then, with its exact time behind', async ({ page }) => {
  await page.goto(asOf(`${STORY}/kz`, '2022-01-09T15:50Z'));
  const line = page.getByText(/^Newest report: /).first();
  await expect(line).toHaveText('Newest report: 9 January, 21:33 (17 minutes earlier)');
  const age = line.getByText('17 minutes earlier');
  await expect(age).toHaveAttribute('datetime', '2022-01-09T15:33Z');
  await expect(age).toHaveAttribute('title', '9 January 2022, 21:33 (UTC+06:00)');
  await page.getByRole('button', { name: 'Show my time' }).click();
  await expect(line).toHaveText(/9 Jan 2022, 10:33 \(17 minutes earlier\)$/);
  await line.getByRole('link').click();
  await expect(page).toHaveURL(/\/reports\/0109-164-denied\?at=2022-01-09T15:50Z$/);
});

test('a day stays a day in every link', async ({ page }) => {
  await page.goto(asOf(`${STORY}/aktau`, '2022-01-06'));
  const addresses = await page
    .locator(`header a[href*="at=2022"], #situation a[href*="at=2022"]`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses.filter((address) => !/[?&]at=2022-01-06(?:#|$)/.test(address))).toEqual([]);
});

test('a report that was not known yet says so, and nothing of itself', async ({ page }) => {
  await page.goto(asOf(`${STORY}/reports/0109-164-denied`, BEFORE_THE_DENIAL));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This report was not yet known at that moment.',
  );
  await expect(page.getByRole('main')).not.toContainText(/health ministry|technical error/i);
  await expect(page).toHaveTitle(/^Report · /);
});

test('a report of a page in the past does not tell how it ended later', async ({ page }) => {
  await page.goto(asOf(`${STORY}/reports/0109-164-killed`, BEFORE_THE_DENIAL));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('164 people killed');
  await expect(page.getByRole('main')).not.toContainText(/denied|no longer stands/i);
  await page.goto(asOf(`${STORY}/reports/0109-164-killed`, AFTER_THE_DENIAL));
  await expect(page.getByRole('main')).toContainText('denied by Health Ministry of Kazakhstan');
});

test('no page as of 9 January, 21:00, holds a word of what became known later', async ({
  request,
}) => {
  const story = await readRealStory();
  const moment = parseMoment(BEFORE_THE_DENIAL, story.settings.timezone);
  if (moment === null) throw new Error('The moment cannot be read.');
  const reports = [...story.reports.values()];
  const known = reports.filter((report) => isKnown(report, moment)).flatMap(textsOf);
  const later = reports.filter((report) => !isKnown(report, moment));
  expect(later.length).toBeGreaterThan(50);
  const telling = later.flatMap((report) => [
    `reports/${report.id}`,
    ...textsOf(report).filter((text) => !known.some((other) => other.includes(text))),
  ]);
  const paths = ['', '/corrections', '/map.json.gz'].map((path) => `${STORY}${path}`);
  const places = [...story.places.keys()].map((id) => `${STORY}/${id}`);
  for (const path of ['/', ...paths, ...places]) {
    const response = await request.get(asOf(path, BEFORE_THE_DENIAL));
    expect(response.status(), path).toBe(200);
    const page = plain(await textOf(await response.body(), path));
    expect(
      telling.filter((text) => page.includes(plain(text))),
      path,
    ).toEqual([]);
  }
});

/** What a report says in its own words. */
function textsOf(report: Report): string[] {
  const own = report.kind === 'photo' ? [report.photo.description] : [];
  return [report.summary, ...(report.note === undefined ? [] : [report.note]), ...own];
}

async function textOf(body: Buffer, path: string): Promise<string> {
  if (!path.endsWith('.gz')) return body.toString('utf8');
  const stream = new Blob([new Uint8Array(body)])
    .stream()
    .pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}

/** Without what HTML and JSON write in other ways: quotes, ampersands, brackets. */
const plain = (text: string) => text.replaceAll(/&[#\w]+;|\\u[\da-f]{4}|[\\"'&<>]/giu, '');
