import { project, worldSize } from '#geo/shape/mercator.ts';
import { expect, test } from './fixtures.ts';
import { drag, expectView, liveMap, middleOf, openMap, symbolOf, viewOf } from './live-map.ts';
import { BEFORE_THE_DENIAL } from './pages.ts';

const STORY = '/kazakhstan-2022';
const ALMATY = [76.945, 43.257];

test('a reader drags the map, and the address follows in place', async ({ page }) => {
  const map = await openMap(page, STORY);
  expect(viewOf(page)).toBeNull();
  const entries = await page.evaluate(() => window.history.length);
  const before = await middleOf(symbolOf(map, 'Almaty'));
  await drag(page, map, { x: -150, y: -40 });
  await expectView(page, 'the address says where the map looks');
  const after = await middleOf(symbolOf(map, 'Almaty'));
  expect(after.x).toBeLessThan(before.x - 100);
  expect(await page.evaluate(() => window.history.length)).toBe(entries);
});

test('a reader zooms in by wheel and by button, and out again', async ({ page }) => {
  const map = await openMap(page, `${STORY}?view=5/48/67`);
  const { x, y } = await middleOf(map);
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, -240);
  const wheeled = await expectView(page, 'zoomed in by wheel', (view) => (view?.zoom ?? 0) > 5);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const nearer = await expectView(
    page,
    'zoomed in by button',
    (view) => (view?.zoom ?? 0) >= wheeled.zoom + 0.9,
  );
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expectView(page, 'zoomed out', (view) => (view?.zoom ?? 99) <= nearer.zoom - 0.9);
});

test('a link with a view opens the map there', async ({ page }) => {
  const map = await openMap(page, `${STORY}?view=6.2/43.65/75`);
  await expect(symbolOf(map, 'Almaty')).toBeVisible();
  const centre = await middleOf(map);
  const almaty = await middleOf(symbolOf(map, 'Almaty'));
  const [lookX, lookY] = project([75, 43.65]);
  const [x, y] = project(ALMATY);
  const side = worldSize(6.2);
  expect(Math.abs(almaty.x - centre.x - (x - lookX) * side)).toBeLessThan(3);
  expect(Math.abs(almaty.y - centre.y - (y - lookY) * side)).toBeLessThan(3);
  expect(page.url()).toContain('?view=6.2/43.65/75');
});

test('another reader who gets the link sees the same region', async ({ page, context }) => {
  const map = await openMap(page, STORY);
  await drag(page, map, { x: 120, y: 60 });
  const view = await expectView(page, 'the address says where the map looks');
  const other = await context.newPage();
  const sameMap = await openMap(other, page.url());
  expect(viewOf(other)).toEqual(view);
  const there = await middleOf(symbolOf(map, 'Almaty'));
  const here = await middleOf(symbolOf(sameMap, 'Almaty'));
  // The address says the zoom to a tenth: 4 % of the way from the middle.
  expect(Math.abs(here.x - there.x)).toBeLessThan(25);
  expect(Math.abs(here.y - there.y)).toBeLessThan(25);
});

test('one button leads back to the whole story', async ({ page }) => {
  const map = await openMap(page, STORY);
  const before = await middleOf(symbolOf(map, 'Almaty'));
  await drag(page, map, { x: 200, y: -100 });
  await expectView(page, 'the map has moved');
  await page.getByRole('button', { name: 'Whole map' }).click();
  await expect.poll(() => viewOf(page)).toBeNull();
  const after = await middleOf(symbolOf(map, 'Almaty'));
  expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2);
});

test('moving the map keeps the moment in the address', async ({ page }) => {
  const map = await openMap(page, `${STORY}?at=${BEFORE_THE_DENIAL}`);
  await drag(page, map, { x: 100, y: 0 });
  await expectView(page, 'the address says where the map looks');
  expect(new URL(page.url()).searchParams.get('at')).toBe(BEFORE_THE_DENIAL);
  await page.reload();
  await liveMap(page);
  await expect(page.getByRole('note')).toContainText('9 January 2022, 21:00');
  expect(viewOf(page)).not.toBeNull();
});

test('a view that cannot be read opens the whole story', async ({ page }) => {
  const map = await openMap(page, `${STORY}?view=99/abc`);
  await expect(symbolOf(map, 'Almaty')).toBeVisible();
  await expect(symbolOf(map, 'Aktau')).toBeVisible();
});

test('the arrow keys pan and plus and minus zoom', async ({ page }) => {
  const map = await openMap(page, `${STORY}?view=5/48/67`);
  await map.focus();
  await page.keyboard.press('ArrowRight');
  const east = await expectView(page, 'panned east', (view) => (view?.lng ?? 0) > 67.5);
  await page.keyboard.press('ArrowDown');
  await expectView(page, 'panned south', (view) => (view?.lat ?? 99) < east.lat - 0.5);
  await page.keyboard.press('+');
  const nearer = await expectView(page, 'zoomed in', (view) => (view?.zoom ?? 0) > 5.5);
  await page.keyboard.press('-');
  await expectView(page, 'zoomed out', (view) => (view?.zoom ?? 99) < nearer.zoom - 0.5);
});

for (const path of [STORY, `${STORY}/mangystau-region`, '/test-story']) {
  test(`the live map of ${path} takes over without a jump`, async ({ page }) => {
    const map = await openMap(page, path);
    // The server-drawn map is still laid out under the live one, out of sight.
    const drawn = await page.locator('a[data-place] > svg').evaluateAll(middles);
    const live = await map.locator('button[data-place] > svg').evaluateAll(middles);
    const shown = new Map(live.map(({ place, x, y }) => [place, { x, y }]));
    expect(drawn.length).toBeGreaterThan(4);
    for (const { place, x, y } of drawn) {
      const at = shown.get(place);
      expect(at, place).toBeDefined();
      expect(Math.hypot((at?.x ?? 0) - x, (at?.y ?? 0) - y), place).toBeLessThan(2);
    }
  });
}

/** Runs in the browser. */
function middles(symbols: readonly Element[]) {
  return symbols.map((symbol) => {
    const { left, top, width, height } = symbol.getBoundingClientRect();
    const place = symbol.parentElement?.dataset['place'] ?? '';
    return { place, x: left + width / 2, y: top + height / 2 };
  });
}
