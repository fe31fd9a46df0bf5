import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import type { APIRequestContext } from '@playwright/test';
import { findOgr2ogr } from '../.ci/gdal.mjs';
import { expect, test } from './fixtures.ts';

const run = promisify(execFile);
const ogr2ogr = findOgr2ogr();

interface Items {
  readonly numberMatched: number;
  readonly features: readonly { readonly id: string; readonly geometry: object | null }[];
}

interface Collections {
  readonly collections: readonly { readonly id: string }[];
}

async function collectionsOf(request: APIRequestContext): Promise<readonly string[]> {
  const { collections }: Collections = await (await request.get('/ogc/collections')).json();
  return collections.map(({ id }) => id);
}

/** To a centimetre: GDAL rounds to less. */
const positionsOf = (features: readonly { readonly geometry: object | null }[]) =>
  JSON.stringify(features.map(({ geometry }) => geometry)).replaceAll(/-?\d+\.\d+/g, (degrees) =>
    Number(degrees).toFixed(6),
  );

interface Read {
  readonly features: readonly {
    readonly properties: { readonly id: string };
    readonly geometry: object | null;
  }[];
}

/** What GDAL copies of a collection, asking for pages of seven. */
async function readWithGdal(api: string, collection: string, more: readonly string[] = []) {
  const source = [
    `OAPIF:${api}`,
    collection,
    '-oo',
    'PAGE_SIZE=7',
    '-oo',
    'INITIAL_REQUEST_PAGE_SIZE=7',
  ];
  const { stdout } = await run(
    ogr2ogr ?? 'ogr2ogr',
    ['-f', 'GeoJSON', '/vsistdout/', ...source, '-preserve_fid', ...more],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  const read: Read = JSON.parse(stdout);
  return read.features;
}

test.describe('GDAL', () => {
  // On continuous integration it is there, or this fails.
  test.skip(
    !ogr2ogr && !process.env['CI'],
    'There is no GDAL on this machine, and it could not be installed (Debian: apt-get install gdal-bin).',
  );

  test('reads every collection page by page, and counts what we count', async ({
    baseURL,
    request,
  }) => {
    const api = `${baseURL ?? ''}/ogc`;
    const collections = await collectionsOf(request);
    expect(collections).toEqual(
      expect.arrayContaining([
        'kazakhstan-2022-reports',
        'kazakhstan-2022-places',
        'test-story-reports',
      ]),
    );
    for (const collection of collections) {
      const response = await request.get(`/ogc/collections/${collection}/items?limit=1000`);
      const ours: Items = await response.json();
      const features = await readWithGdal(api, collection);
      expect(features.map(({ properties }) => properties.id)).toEqual(
        ours.features.map(({ id }) => id),
      );
      expect(features).toHaveLength(ours.numberMatched);
      expect(positionsOf(features)).toBe(positionsOf(ours.features));
    }
  });

  test('asks for a box, and gets what lies in it', async ({ baseURL, request }) => {
    const response = await request.get(
      '/ogc/collections/kazakhstan-2022-reports/items?limit=1000&bbox=76.6,43,77.2,43.5',
    );
    const ours: Items = await response.json();
    const features = await readWithGdal(`${baseURL ?? ''}/ogc`, 'kazakhstan-2022-reports', [
      ...['-spat', '76.6', '43', '77.2', '43.5'],
    ]);
    expect(features).toHaveLength(ours.numberMatched);
    expect(features.length).toBeGreaterThan(7);
  });
});

test('a person with a browser goes from the API to a report, and on to its page', async ({
  page,
}) => {
  await page.goto('/ogc');
  await page.getByRole('main').getByRole('link', { name: 'The collections' }).click();
  await page.getByRole('link', { name: 'Kazakhstan, January 2022: reports' }).click();
  await page.getByRole('link', { name: 'Features', exact: true }).click();
  await expect(page.getByText('Features 1 to 100 of')).toBeVisible();
  await page.getByRole('link', { name: 'Next', exact: true }).first().click();
  await expect(page.getByText('Features 101 to')).toBeVisible();
  await page.getByRole('main').getByRole('listitem').locator('a.title').first().click();
  await page.getByRole('link', { name: 'Its page on the map' }).click();
  await expect(page).toHaveURL(/\/kazakhstan-2022\/reports\/[a-z0-9-]+$/);
});

const PAGES = ['/ogc', '/ogc/api', '/ogc/collections', '/ogc/collections/test-story-places/items'];

for (const scheme of ['light', 'dark'] as const) {
  test(`its pages are accessible, and as wide as a phone (${scheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 390, height: 844 });
    for (const address of PAGES) {
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(390);
    }
  });
}

test('a page of another origin may read it, and may not change it', async ({ request }) => {
  const options = await request.fetch('/ogc/collections', { method: 'OPTIONS' });
  expect(options.status()).toBe(204);
  expect(options.headers()['access-control-allow-origin']).toBe('*');
  const post = await request.post('/ogc/collections/test-story-places/items', { data: {} });
  expect(post.status()).toBe(405);
  expect(post.headers()['content-type']).toBe('application/problem+json');
});

test('the server takes what the definition says, and refuses the rest', async ({ request }) => {
  const items = '/ogc/collections/kazakhstan-2022-reports/items';
  const asked = await request.get(
    `${items}?bbox=76.6,43,77.2,43.5&datetime=2022-01-05/2022-01-06&at=2022-01-09&limit=2&offset=1&f=json`,
  );
  expect(asked.status()).toBe(200);
  expect(asked.headers()['content-type']).toBe('application/geo+json');
  const refused = await request.get(`${items}?colour=red&limit=0`);
  expect(refused.status()).toBe(400);
  expect(await refused.json()).toMatchObject({
    status: 400,
    errors: [{ parameter: 'limit' }, { parameter: 'colour' }],
  });
});
