import { expect, test } from './fixtures.ts';
import { drag, expectView, openMap, viewOf } from './live-map.ts';
import { withoutStream } from './without-stream.ts';

const STORY = '/kazakhstan-2022';
const PANS = 20;
const ZOOMS = 10;
/** Around a diamond and back over what was seen. */
const DIRECTIONS = [
  { x: -220, y: 40 },
  { x: -60, y: -200 },
  { x: 220, y: -40 },
  { x: 60, y: 200 },
] as const;

test(`panning ${PANS} times and zooming ${ZOOMS} times asks for nothing twice`, async ({
  page,
}) => {
  test.setTimeout(180_000);
  const asked: string[] = [];
  await withoutStream(page);
  page.on('request', (request) => {
    // Chromium takes the tab's icon out of its cache at each change of the address; news are asked for again and again.
    if (!/\/icon\.|\/live(?:\/poll)?(?:\?|$)/.test(request.url())) asked.push(request.url());
  });
  const map = await openMap(page, `${STORY}?view=5/46/68`);
  const before = asked.length;
  for (let turn = 0; turn < PANS; turn += 1) {
    const from = page.url();
    await drag(page, map, DIRECTIONS[turn % DIRECTIONS.length] ?? DIRECTIONS[0]);
    await expect.poll(() => page.url(), { message: `pan ${turn + 1}` }).not.toBe(from);
  }
  for (let turn = 0; turn < ZOOMS; turn += 1) {
    const button = turn % 4 < 2 ? 'Zoom in' : 'Zoom out';
    const zoom = viewOf(page)?.zoom;
    await page.getByRole('button', { name: button }).click();
    await expectView(page, `zoom ${turn + 1}`, (view) => view?.zoom !== zoom);
  }
  await page.waitForLoadState('networkidle');
  expect(asked.length, 'tiles were asked for on the way').toBeGreaterThan(before);
  const twice = asked.filter((url, index) => asked.indexOf(url) !== index);
  expect(twice).toEqual([]);
});
