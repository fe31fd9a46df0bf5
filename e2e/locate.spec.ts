import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectView, openMap, viewOf } from './live-map.ts';
import { withoutStream } from './without-stream.ts';

const STORY = '/kazakhstan-2022';
const NEAR_ALMATY = { latitude: 43.2389, longitude: 76.8897, accuracy: 400 };
const LONDON = { latitude: 51.5072, longitude: -0.1276, accuracy: 30 };

const askFor = (page: Page) => page.getByRole('button', { name: 'Show where I am' });

test('nobody is asked where they are until they want it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Geolocation.prototype, 'getCurrentPosition', {
      value: () => document.body.setAttribute('data-asked', ''),
    });
  });
  await openMap(page, STORY);
  await expect(page.locator('[data-asked]')).toBeHidden();
  await askFor(page).click();
  await expect(page.locator('[data-asked]')).toBeVisible();
  await expect(page.getByText('Finding where you are…')).toBeVisible();
});

test('a reader who refuses is told what can be done, and the map stays', async ({ page }) => {
  await openMap(page, `${STORY}?view=5/45/75`);
  await askFor(page).click();
  await expect(page.getByText(/^Your browser keeps your position from this page/)).toBeVisible();
  expect(viewOf(page)).toEqual({ zoom: 5, lat: 45, lng: 75 });
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByText(/^Your browser keeps/)).toBeHidden();
  await expect(askFor(page)).toBeFocused();
});

test.describe('a reader in Almaty', () => {
  test.use({ permissions: ['geolocation'], geolocation: NEAR_ALMATY });

  test('is shown, and the address does not tell where exactly', async ({ page }) => {
    const sent: string[] = [];
    await withoutStream(page);
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    const map = await openMap(page, STORY);
    await askFor(page).click();
    await expect(page.getByText(/to within 400 m\. That stays in your browser/)).toBeVisible();
    const view = await expectView(page, 'the map goes there', (now) => now?.zoom === 9);
    expect(view).toEqual({ zoom: 9, lat: 43.2, lng: 76.9 });
    await expect(map.locator('.leaflet-own-position-pane path')).toHaveCount(2);
    await page.waitForLoadState('networkidle');
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((text) => /43\.23|76\.88/.test(text))).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(map.locator('.leaflet-own-position-pane path')).toHaveCount(2);
  });
});

test.describe('a reader in London', () => {
  test.use({ permissions: ['geolocation'], geolocation: LONDON });

  test('is told how far away that is, keeps the view, and may see both', async ({ page }) => {
    const map = await openMap(page, `${STORY}?view=6/45/75`);
    await askFor(page).click();
    // Uralsk, 51.23° N 51.37° E, by the great circle.
    await expect(page.getByText(/^You are about 3,500 km from the nearest/)).toBeVisible();
    expect(viewOf(page)).toEqual({ zoom: 6, lat: 45, lng: 75 });
    await page.getByRole('button', { name: 'Show both' }).click();
    await expectView(page, 'the map goes out', (view) => (view?.zoom ?? 9) < 4);
    const room = await map.boundingBox();
    const dot = await map.locator('.leaflet-own-position-pane path').last().boundingBox();
    expect(dot?.x).toBeGreaterThan(room?.x ?? 0);
    await expect(map.getByRole('button', { name: /^Almaty\. / })).toBeVisible();
  });
});
