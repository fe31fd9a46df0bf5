import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { drag, liveMap } from './live-map.ts';
import { editOwnStory, removeOwnPhoto, withOwnStory } from './own-story.ts';

const STORY = 'story-that-goes-on';

withOwnStory(STORY, {});

/** A file of the story with a report more: one of those it has, told anew. */
function withReport(id: string, properties: Readonly<Record<string, unknown>>) {
  return (text: string): string => {
    const file: { features: { id: string; properties: object }[] } = JSON.parse(text);
    const like = file.features.find((feature) => feature.id === 'boat-adrift');
    if (!like) throw new Error('The test story has a report "boat-adrift".');
    const added = { ...like, id, properties: { ...like.properties, ...properties } };
    return JSON.stringify({ ...file, features: [...file.features, added] });
  };
}

const add = (id: string, properties: Readonly<Record<string, unknown>>) =>
  editOwnStory(STORY, 'reports.geojson', withReport(id, properties));

const updateOf = (page: Page) => page.getByRole('status').filter({ hasText: 'Updated' });

/** What tells that the page was never loaded anew. */
async function remember(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { isRemembered: true }));
}
const isRemembered = (page: Page) =>
  page.evaluate(() => 'isRemembered' in window && window.isRemembered);

/** The stream is open once the page has loaded and is idle. */
async function openLive(page: Page, address: string): Promise<void> {
  const stream = page.waitForResponse((response) => response.url().endsWith('/live'));
  await page.goto(address);
  await stream;
}

test('a report that is filed is on the open page, marked and told, and nothing else moves', async ({
  page,
}) => {
  await openLive(page, `/${STORY}/harbour`);
  const map = await liveMap(page);
  await drag(page, map, { x: 120, y: 40 });
  await remember(page);
  const link = page.getByRole('main').getByRole('link', { name: 'Ban on gatherings lifted' });
  await link.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await link.focus();
  const [address, before] = [page.url(), await link.boundingBox()];

  await add('ferry-back', {
    place: 'harbour',
    precision: 'city',
    reported: '2024-02-06T09:00:00+12:00',
    summary: 'The ferry sails again.',
  });
  await expect(updateOf(page)).toContainText('1 report new or changed, Harbour');
  const entry = page.locator('[data-news]', { hasText: 'The ferry sails again.' });
  await expect(entry).toBeAttached();
  expect(await isRemembered(page)).toBe(true);
  expect(page.url()).toBe(address);
  await expect(link).toBeFocused();
  const after = await link.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
  await expect(entry).not.toBeAttached();
  await expect(updateOf(page)).toHaveCount(0);
});

test('the live map of an embed follows its story', async ({ page }) => {
  await openLive(page, `/embed/${STORY}/east-bank/live`);
  const map = await liveMap(page);
  await remember(page);
  await add('boat-found', {
    place: 'east-bank',
    reported: '2024-02-06T10:00:00+12:00',
    summary: 'The boat is found.',
  });
  await expect(updateOf(page)).toContainText('1 report new or changed, East Bank');
  await expect(map.locator('[data-news]').first()).toBeAttached();
  expect(await isRemembered(page)).toBe(true);
});

test('a page as of a moment keeps its moment, and shows what had become known by then', async ({
  page,
}) => {
  await openLive(page, `/${STORY}/harbour?at=2024-02-03T20:00%2B12:00`);
  const handle = page.getByRole('slider', { name: 'Moment shown' });
  await expect(handle).toBeVisible();
  const moment = await handle.getAttribute('aria-valuetext');
  await add('crane-falls', {
    place: 'harbour',
    precision: 'city',
    reported: '2024-02-03T19:00:00+12:00',
    summary: 'A crane has fallen.',
  });
  await expect(page.getByText('A crane has fallen.').first()).toBeAttached();
  await expect(handle).toHaveAttribute('aria-valuetext', moment ?? '');
});

test('a file that breaks off changes nothing; once it is whole it is shown', async ({ page }) => {
  await openLive(page, `/${STORY}/corrections`);
  let whole = '';
  await editOwnStory(STORY, 'reports.geojson', (text) => {
    whole = withReport('boat-adrift-wrong', {
      kind: 'statement',
      reported: '2024-02-06T12:00:00+12:00',
      summary: 'There was no boat.',
      retracts: ['boat-adrift'],
      incidentType: undefined,
    })(text);
    return whole.slice(0, -200);
  });
  const said = await page.getByRole('article').innerText();
  await expect
    .poll(async () => (await page.request.get('/health')).text())
    .toContain(`${STORY}/reports.geojson`);
  expect(await page.getByRole('article').innerText()).toBe(said);
  await editOwnStory(STORY, 'reports.geojson', () => whole);
  const retraction = page.getByRole('article').locator('a[href$="/reports/boat-adrift-wrong"]');
  await expect(retraction.first()).toBeVisible();
});

test('a photo whose file is taken away leaves the open page', async ({ page }) => {
  await openLive(page, `/${STORY}/harbour`);
  await remember(page);
  const photo = page.getByRole('img', { name: 'Drawing: The sea wall of Harbour' });
  await expect(photo.first()).toBeAttached();
  await removeOwnPhoto(STORY, 'sea-wall.jpg');
  await expect(updateOf(page)).toContainText('1 report new or changed, Harbour');
  await expect(photo).toHaveCount(0);
  expect(await isRemembered(page)).toBe(true);
});

test.describe('where the stream cannot be had', () => {
  test.use({ expectedErrors: [/502/] });

  test('the page asks, and shows the change all the same', async ({ page }) => {
    await page.route('**/live', (route) => route.fulfill({ status: 502, body: '<h1>502</h1>' }));
    const poll = page.waitForResponse((response) => response.url().includes('/live/poll'));
    await page.goto(`/ru/${STORY}`);
    await poll;
    await add('lights-back', {
      reported: '2024-02-07T09:00:00+12:00',
      summary: 'The lights are on again.',
    });
    await expect(page.getByRole('status').filter({ hasText: 'Обновлено' })).toBeVisible();
    await expect(page.getByText('The lights are on again.').first()).toBeAttached();
  });
});
