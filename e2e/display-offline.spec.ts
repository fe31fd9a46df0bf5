import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { freePort } from '../.ci/address.mjs';
import { chromiumFlags, findChromium } from '../.ci/chromium.mjs';
import { expect, test } from './fixtures.ts';
import { startSite } from './own-site.ts';
import { withoutStream } from './without-stream.ts';

const WALL = '/kazakhstan-2022/display';

/** A browser whose profile outlives it, as that of a wall does. */
function openBrowser(profile: string): Promise<BrowserContext> {
  const executablePath = findChromium();
  return chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    args: chromiumFlags,
    viewport: { width: 1920, height: 1080 },
  });
}

/** How many answers each cache of the wall holds. */
const keptBy = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(async () => {
    const counts = (await caches.keys()).map(async (name): Promise<[string, number]> => {
      const cache = await caches.open(name);
      return [name.replace(/-v\d.*/, ''), (await cache.keys()).length];
    });
    return Object.fromEntries(await Promise.all(counts));
  });

const staleBadge = (page: Page) => page.getByText(/^Stale since/);

async function expectWholeWall(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Kazakhstan, January 2022' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toBeVisible();
  await expect.poll(() => coloursOfMap(page), { message: 'the map is drawn' }).toBeGreaterThan(20);
}

/** Of how many colours the drawn tiles are: land, water, borders and their blends. */
const coloursOfMap = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const colours = new Set<number>();
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('canvas.leaflet-tile')) {
      const { data } = canvas.getContext('2d')?.getImageData(0, 0, 64, 64) ?? { data: [] };
      for (const value of new Uint32Array(Uint8Array.from(data).buffer)) colours.add(value);
    }
    return colours.size;
  });

/** A proxy whose site is down, in the place of the site. */
async function startBrokenProxy(port: number): Promise<() => Promise<void>> {
  const proxy = http.createServer((_request, response) => {
    response.writeHead(502, { 'Content-Type': 'text/html' }).end('<h1>502 Bad Gateway</h1>');
  });
  proxy.listen(port, '127.0.0.1');
  await once(proxy, 'listening');
  return async () => {
    const hasClosed = once(proxy, 'close');
    proxy.close();
    proxy.closeAllConnections();
    await hasClosed;
  };
}

test('a wall that starts without a network, or behind a broken proxy, shows what it last had', async () => {
  // Two browsers and three servers, one after the other.
  test.slow();
  const profile = await mkdtemp(path.join(os.tmpdir(), 'e2e-wall-'));
  const port = await freePort();
  const address = `http://127.0.0.1:${port}${WALL}`;
  let stop = (await startSite({}, port)).stop;
  let browser = await openBrowser(profile);
  try {
    let page = await browser.newPage();
    await page.goto(address);
    await expectWholeWall(page);
    await expect
      .poll(() => keptBy(page), { message: 'the wall is kept' })
      .toMatchObject({ 'wall-data': 2, 'workbox-precache': expect.any(Number) });
    await expect.poll(async () => (await keptBy(page))['wall-tiles'] ?? 0).toBeGreaterThan(5);
    const kept = (await keptBy(page))['workbox-precache'];
    await browser.close();

    await stop();
    browser = await openBrowser(profile);
    page = await browser.newPage();
    // A wall's other link is the same page.
    await page.goto(`${address}?dwell=60`);
    await expectWholeWall(page);
    await expect(staleBadge(page)).toBeVisible();

    stop = await startBrokenProxy(port);
    await page.reload();
    await expectWholeWall(page);
    await expect(staleBadge(page)).toBeVisible();
    expect((await keptBy(page))['workbox-precache']).toBe(kept);

    await stop();
    stop = (await startSite({}, port)).stop;
    await expect(staleBadge(page)).toBeHidden({ timeout: 60_000 });
  } finally {
    await browser.close();
    await stop();
    await rm(profile, { recursive: true, force: true });
  }
});

test('a reader has no worker', async ({ page, context }) => {
  await withoutStream(page);
  await page.goto('/kazakhstan-2022/almaty');
  await page.waitForLoadState('networkidle');
  const registrations = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
  expect(registrations).toHaveLength(0);
  expect(context.serviceWorkers()).toHaveLength(0);
});
