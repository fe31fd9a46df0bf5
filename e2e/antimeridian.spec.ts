import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { liveMap, markerOf, middleOf, openMap, symbolOf } from './live-map.ts';
import { withOwnStory } from './own-story.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('places on both sides of the antimeridian stand side by side', async ({ page }) => {
    await page.goto('/test-story');
    const map = page.getByRole('region', { name: 'Map of Strait Islands' });
    const harbour = await middleOf(map.getByRole('link', { name: /^Harbour\. / }).locator('svg'));
    const east = map.getByRole('link', { name: /^East Bank Village\. / }).locator('svg');
    const { x } = await middleOf(east);
    expect(x).toBeGreaterThan(harbour.x);
    // 1.7 of the islands' 6 degrees.
    expect(x - harbour.x).toBeLessThan(((await widthOf(map)) * 1.7) / 6 + 10);
  });
});

test('on the live map too, and all in sight', async ({ page }) => {
  const map = await openMap(page, '/test-story');
  const harbour = await middleOf(symbolOf(map, 'Harbour'));
  const east = await middleOf(symbolOf(map, 'East Bank Village'));
  expect(east.x).toBeGreaterThan(harbour.x);
  expect(east.x - harbour.x).toBeLessThan(((await widthOf(map)) * 1.7) / 6 + 10);
  await expect(symbolOf(map, 'Harbour')).toBeInViewport();
  await expect(symbolOf(map, 'East Bank Village')).toBeInViewport();
});

test('the map opens in the middle of the islands, not of the world', async ({ page }) => {
  const map = await openMap(page, '/test-story/middle-region');
  const { x } = await middleOf(map);
  const east = await middleOf(symbolOf(map, 'East Bank Village'));
  expect(east.x).toBeGreaterThan(x);
  expect(east.x - x).toBeLessThan(60);
});

for (const view of ['10/-16.55/179.99', '10/-16.55/-179.99']) {
  test(`a link to ${view} shows both banks beside each other`, async ({ page }) => {
    const map = await openMap(page, `/test-story?view=${view}`);
    const west = await middleOf(symbolOf(map, 'West Bank Village'));
    const east = await middleOf(symbolOf(map, 'East Bank Village'));
    // A fifth of a degree at zoom 10.
    expect(Math.abs(east.x - west.x - 145.6)).toBeLessThan(3);
    await expect(symbolOf(map, 'West Bank Village')).toBeInViewport();
    await expect(symbolOf(map, 'East Bank Village')).toBeInViewport();
  });
}

test('a place without a point has a page and a line in the list, and no marker', async ({
  page,
}) => {
  const map = await openMap(page, '/test-story');
  await expect(markerOf(map, 'Harbour Pier')).toHaveCount(0);
  await page
    .getByRole('region', { name: 'Places by severity' })
    .getByRole('link', { name: 'Harbour Pier' })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbour Pier');
  await liveMap(page);
});

const widthOf = async (map: Locator) => (await map.boundingBox())?.width ?? 0;

const ZERO_RING = '[[[-3,-3],[3,-3],[3,3],[-3,3],[-3,-3]]]';
const feature = (place: string, kind: string, geometry: string, more = '') =>
  `{"type":"Feature","id":"${place}","geometry":${geometry},"properties":{"kind":"${kind}",` +
  `"name":{"en":"${place}","ru":"${place}","kk":"${place}"},"timezone":"UTC","precision":"${kind}"${more}}}`;

test.describe('a place at 0° north, 0° east', () => {
  const id = 'story-at-zero-degrees';
  withOwnStory(id, {
    'places.geojson': () =>
      `{"type":"FeatureCollection","features":[${[
        feature('strait-islands', 'country', `{"type":"Polygon","coordinates":${ZERO_RING}}`),
        feature(
          'harbour',
          'city',
          '{"type":"Point","coordinates":[0,0]}',
          ',"within":"strait-islands"',
        ),
      ].join(',')}]}`,
    'reports.geojson': (text) =>
      `{"type":"FeatureCollection","features":[${text
        .split('\n')
        .find((line) => line.includes('"harbour-killed-0"'))
        ?.replace(/,\s*$/, '')}]}`,
  });

  test('is in the middle of its map, with the figure 0', async ({ page }) => {
    const map = await openMap(page, `/${id}`);
    const at = await middleOf(symbolOf(map, 'harbour'));
    const centre = await middleOf(map);
    expect(Math.hypot(at.x - centre.x, at.y - centre.y)).toBeLessThan(3);
    await expect(markerOf(map, 'harbour')).toHaveAccessibleName(/None killed: 0 people stated/);
  });
});
