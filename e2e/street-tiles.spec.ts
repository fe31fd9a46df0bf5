import { readFile, readdir } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { writeArchive, type Tile } from '#geo/basemap/build/pmtiles-writer.ts';
import { freePort } from '../.ci/address.mjs';
import { expect, test } from './fixtures.ts';
import { expectView, openMap } from './live-map.ts';
import { startSite, type OwnSite } from './own-site.ts';

/** Street tiles of Nur-Sultan at zoom 12, of OpenStreetMap in 2017. */
const FIXTURES = path.join(
  path.dirname(fileURLToPath(import.meta.resolve('@mapbox/mvt-fixtures'))),
  'real-world/osm-qa-astana',
);
const ZOOM = 12;
const ON_THE_ISHIM = '51.15/71.44';
const OUT_IN_THE_STEPPE = '48/66';

/** The tiles as files, as one archive, and pictures where they are. */
async function serveTiles(): Promise<{ server: Server; address: string }> {
  const tiles = await readTiles();
  const byPath = new Map(
    tiles.map(({ zoom, column, row, bytes }) => [`/${zoom}/${column}/${row}.mvt`, bytes]),
  );
  const archive = writeArchive(tiles, {
    lastZoom: ZOOM,
    bounds: [71.2, 51, 71.7, 51.3],
    centre: [71.44, 51.15, ZOOM],
    metadata: {},
  });
  const picture = await sharp({
    create: { width: 256, height: 256, channels: 3, background: '#00ff00' },
  })
    .png()
    .toBuffer();
  const server = createServer((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Access-Control-Allow-Headers', 'Range');
    const url = request.url ?? '';
    if (url === '/streets.pmtiles') answerRange(response, archive, request.headers.range);
    else if (url.endsWith('.png')) response.end(picture);
    else if (byPath.has(url)) response.end(byPath.get(url));
    else response.writeHead(404).end();
  });
  const port = await freePort();
  server.listen(port, '127.0.0.1');
  return { server, address: `http://127.0.0.1:${port}` };
}

async function readTiles(): Promise<Tile[]> {
  const files = await readdir(FIXTURES);
  return Promise.all(
    files.map(async (file) => {
      const [zoom = NaN, column = NaN, row = NaN] = path.parse(file).name.split('-').map(Number);
      return { zoom, column, row, bytes: await readFile(path.join(FIXTURES, file)) };
    }),
  );
}

function answerRange(response: ServerResponse, archive: Uint8Array, range = ''): void {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? [];
  const part = archive.subarray(Number(from ?? 0), Number(to ?? archive.length) + 1);
  response.writeHead(range === '' ? 200 : 206, { ETag: '"streets"' }).end(part);
}

/** How many of the map's pixels have the colour of streets. */
async function countStreetPixels(map: Locator): Promise<number> {
  const colour = await map.evaluate((element) =>
    getComputedStyle(element).getPropertyValue('--map-street').trim(),
  );
  const { data, info } = await sharp(await map.screenshot())
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < info.width * info.height * 3; at += 3) {
    if (wanted.every((value, channel) => data[at + channel] === value)) count += 1;
  }
  return count;
}

const openAt = (page: Page, site: OwnSite, view: string) =>
  openMap(page, `${site.address}/kazakhstan-2022/nur-sultan?view=${view}`);

const note = (page: Page) => page.getByText('Detail ends here');

async function expectStreets(map: Locator): Promise<void> {
  await expect.poll(() => countStreetPixels(map), { timeout: 30_000 }).toBeGreaterThan(2000);
}

let tiles: Awaited<ReturnType<typeof serveTiles>>;
let site: OwnSite;

function withStreets(url: string): void {
  // One server for all tests of a source; a tile that is not there is a 404, which the browser writes down.
  test.describe.configure({ mode: 'default' });
  test.use({ expectedErrors: [/404/] });
  test.beforeAll(async () => {
    test.setTimeout(90_000);
    tiles = await serveTiles();
    site = await startSite({
      STREET_TILES_URL: `${tiles.address}${url}`,
      STREET_TILES_ATTRIBUTION: 'Streets of the tests',
      STREET_TILES_LAST_ZOOM: String(ZOOM),
    });
  });
  test.afterAll(async () => {
    await site.stop();
    tiles.server.close();
  });
}

test.describe('street tiles as files', () => {
  withStreets('/{z}/{x}/{y}.mvt');

  test('are drawn in the colours of the map, and credited', async ({ page }) => {
    const map = await openAt(page, site, `13/${ON_THE_ISHIM}`);
    await expectStreets(map);
    await expect(page.getByText('Streets of the tests')).toBeVisible();
    await expect(note(page)).toHaveCount(0);
  });

  test('are drawn in the dark too', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const map = await openAt(page, site, `14/${ON_THE_ISHIM}`);
    await expectStreets(map);
  });

  test('the map goes on where there are streets', async ({ page }) => {
    await openAt(page, site, `16/${ON_THE_ISHIM}`);
    const view = await zoomIn(page);
    expect(view.zoom).toBeGreaterThan(16);
  });

  test('it stops where there are none, and says why', async ({ page }) => {
    await openAt(page, site, `12/${OUT_IN_THE_STEPPE}`);
    await expect(note(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await page.getByRole('application').press('+');
    await expect(note(page)).toBeVisible();
    expect(new URL(page.url()).searchParams.get('view')?.split('/')[0]).toBe('12');
  });
});

async function zoomIn(page: Page) {
  const before = new URL(page.url()).searchParams.get('view');
  await page.getByRole('application').press('+');
  return expectView(
    page,
    'the map has zoomed in',
    () => new URL(page.url()).searchParams.get('view') !== before,
  );
}

test.describe('street tiles in one archive', () => {
  withStreets('/streets.pmtiles');

  test('are drawn, and larger beyond the archive\u2019s last zoom', async ({ page }) => {
    const map = await openAt(page, site, `15/${ON_THE_ISHIM}`);
    await expectStreets(map);
  });
});

test.describe('street tiles that are pictures', () => {
  withStreets('/{z}/{x}/{y}.png');

  test('lie under tinted regions from zoom 9 on', async ({ page }) => {
    const map = await openAt(page, site, `9.6/${ON_THE_ISHIM}`);
    await expect(map.locator('img.leaflet-tile').first()).toBeVisible();
    const region = map.locator('path.leaflet-interactive[data-look]').first();
    await expect
      .poll(() => region.evaluate((shape) => getComputedStyle(shape).fill))
      .toMatch(/\/ 0?\.\d+\)/);
  });

  test('and not before', async ({ page }) => {
    const map = await openAt(page, site, `8/${ON_THE_ISHIM}`);
    await expect(map.locator('canvas.leaflet-tile').first()).toBeVisible();
    await expect(map.locator('img.leaflet-tile')).toHaveCount(0);
  });
});

test('without street tiles the map ends where its detail does, and says why', async ({ page }) => {
  await openMap(page, '/kazakhstan-2022/almaty?view=14/43.25/76.95');
  await expect(note(page)).toBeVisible();
  const map = page.getByRole('application');
  await map.press('+');
  await map.press('-');
  const view = await expectView(page, 'the map has zoomed out', (seen) => (seen?.zoom ?? 12) < 12);
  expect(view.zoom).toBeGreaterThan(10.5);
  await expect(note(page)).toHaveCount(0);
});
