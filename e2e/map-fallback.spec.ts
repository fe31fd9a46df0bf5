import { createServer, type Server } from 'node:http';
import type { Page } from '@playwright/test';
import { freePort } from '../.ci/address.mjs';
import { expect, test } from './fixtures.ts';
import { startSite, type OwnSite } from './own-site.ts';
import { drag, openMap, symbolOf } from './live-map.ts';

const STORY = '/kazakhstan-2022';
const drawnMap = (page: Page) => page.getByRole('region', { name: 'Map of Kazakhstan' });

/** The server-drawn map is still there, whole, and its markers are links. */
async function expectDrawnMap(page: Page): Promise<void> {
  await expect(page.getByRole('application')).toBeHidden();
  const map = drawnMap(page);
  await expect(map.getByRole('link', { name: /^Aktau\. / }).locator('svg')).toBeVisible();
  await map
    .getByRole('link', { name: /^Almaty\. / })
    .locator('svg')
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Almaty');
}

test.describe('when something of the live map fails to load', () => {
  // The failures themselves are what is tested.
  test.use({ expectedErrors: [/Failed to load|ChunkLoadError|answered 50\d|loading chunk/i] });

  test('its code: the server-drawn map stays', async ({ page, request }) => {
    const html = await (await request.get(STORY)).text();
    await page.route('**/_next/static/chunks/**', async (route) => {
      const isOfThePage = html.includes(new URL(route.request().url()).pathname);
      await (isOfThePage ? route.continue() : route.abort());
    });
    const failure = page.waitForEvent('requestfailed');
    await page.goto(STORY);
    await failure;
    await expectDrawnMap(page);
  });

  for (const file of ['map.json.gz', 'outlines.geojson.gz']) {
    test(`its data (${file}): the server-drawn map stays`, async ({ page }) => {
      await page.route(`**/${file}**`, async (route) => route.fulfill({ status: 503 }));
      const failure = page.waitForResponse((response) => response.url().includes(file));
      await page.goto(STORY);
      await failure;
      await expectDrawnMap(page);
    });
  }
});

test.describe('when tiles of the basemap fail', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('the server-drawn map shows through, under the live map and moving with it', async ({
    page,
  }) => {
    await page.route('**/tiles/**', async (route) => route.fulfill({ status: 503 }));
    const map = await openMap(page, STORY);
    await expect(symbolOf(map, 'Almaty')).toBeVisible();
    const drawing = map.locator('[data-still-geometry]');
    const before = await drawing.boundingBox();
    expect(before?.width).toBeGreaterThan(300);
    await drag(page, map, { x: 60, y: 40 });
    await expect
      .poll(async () => Math.round(((await drawing.boundingBox())?.x ?? 0) - (before?.x ?? 0)))
      .toBe(60);
  });

  test('they are asked for again once the map is moved', async ({ page }) => {
    await page.route('**/tiles/**', async (route) => route.fulfill({ status: 503 }));
    const map = await openMap(page, STORY);
    await page.unroute('**/tiles/**');
    const tile = page.waitForResponse(
      (response) => response.url().includes('/tiles/') && response.ok(),
    );
    await drag(page, map, { x: 5, y: 5 });
    await tile;
  });
});

test.describe('with a tile source that fails', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });
  test.describe.configure({ mode: 'default' });

  let tiles: Server;
  let site: OwnSite;
  let askedFor = 0;

  test.beforeAll(async () => {
    test.setTimeout(90_000);
    tiles = createServer((_request, response) => {
      askedFor += 1;
      response.writeHead(500).end();
    });
    const tilePort = await freePort();
    tiles.listen(tilePort, '127.0.0.1');
    site = await startSite({
      TILE_URL: `http://127.0.0.1:${tilePort}/{z}/{x}/{y}.png`,
      TILE_ATTRIBUTION: 'Tiles of the tests',
    });
  });

  test.afterAll(async () => {
    await site.stop();
    tiles.close();
  });

  test('the built-in map shows where the tiles would be', async ({ page }) => {
    const failure = page.waitForResponse((response) => response.url().endsWith('.png'));
    const map = await openMap(page, `${site.address}${STORY}`);
    await failure;
    expect(askedFor).toBeGreaterThan(0);
    await expect(page.getByText('Tiles of the tests')).toBeVisible();
    await expect(symbolOf(map, 'Almaty')).toBeVisible();
    const tileImages = map.locator('img.leaflet-tile');
    await expect
      .poll(() => tileImages.evaluateAll((all) => all.every((tile) => !tile.checkVisibility())))
      .toBe(true);
    // Land is drawn under where the tiles would be, and some path of it fills the window.
    const widths = await map
      .locator('svg path')
      .evaluateAll((paths) => paths.map((shape) => shape.getBoundingClientRect().width));
    expect(Math.max(...widths)).toBeGreaterThan(300);
  });
});
