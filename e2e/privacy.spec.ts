import { expect, test } from './fixtures.ts';
import { drag, expectView, markerOf, openMap } from './live-map.ts';
import { asOf, BEFORE_THE_DENIAL, inLanguage, kindsOfPage, NO_SUCH_PLACE } from './pages.ts';
import { withoutStream } from './without-stream.ts';

// The fixture of every test notes requests to other machines; these tests go where none of the others do.

for (const [kind, path] of kindsOfPage) {
  test(`${kind} asks no other machine for anything`, async ({ page }) => {
    await withoutStream(page);
    await page.goto(inLanguage(path, 'ru'), { waitUntil: 'networkidle' });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
  });
}

test('panning, zooming and opening cards ask no other machine for anything', async ({ page }) => {
  await withoutStream(page);
  const map = await openMap(page, asOf('/kazakhstan-2022', BEFORE_THE_DENIAL));
  await drag(page, map, { x: 80, y: 40 });
  await expectView(page, 'the map has moved');
  for (const zoom of [1, 2, 3, 4]) {
    const before = page.url();
    await page.getByRole('button', { name: zoom % 2 === 0 ? 'Zoom in' : 'Zoom out' }).click();
    await expect(page).not.toHaveURL(before);
  }
  await markerOf(map, 'Almaty').press('Enter');
  await expect(page.getByRole('dialog', { name: 'Almaty' })).toBeVisible();
  await page.waitForLoadState('networkidle');
});

test('no page sets a cookie, and the browser keeps when a story was last seen and nothing else', async ({
  page,
  context,
}) => {
  await openMap(page, '/kazakhstan-2022/almaty');
  await page.goto(asOf('/test-story', '2024-01-01'));
  await page.goto('/kazakhstan-2022/corrections');
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  const kept = await page.evaluate(() => Object.entries(localStorage));
  expect(kept).toEqual([
    ['incident-map visit kazakhstan-2022', expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/)],
  ]);
});

test('every answer has the headers that guard its readers', async ({ request }) => {
  const addresses = [
    ...kindsOfPage.map(([, path]) => path),
    asOf('/kazakhstan-2022/almaty', BEFORE_THE_DENIAL),
    NO_SUCH_PLACE,
    '/photos/test-story/sea-wall.jpg',
    '/kazakhstan-2022/map.json.gz',
  ];
  for (const address of addresses) {
    const headers = (await request.get(address)).headers();
    expect(headers, address).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('geolocation=(self)'),
    });
    expect(headers['x-powered-by'], address).toBeUndefined();
  }
});
