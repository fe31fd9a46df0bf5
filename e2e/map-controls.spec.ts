import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { drag, expectView, markerOf, middleOf, openMap, symbolOf, viewOf } from './live-map.ts';
import { moveFingers, PHONE } from './touch.ts';

const STORY = '/kazakhstan-2022';
const OPEN = `${STORY}?view=5/45/75`;
const EARTH_RADIUS_KILOMETRES = 6371;

const isFullScreen = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

test.describe('full screen', () => {
  test('takes the map with its legend, keeps what is looked at, and gives the page back', async ({
    page,
  }) => {
    const map = await openMap(page, OPEN);
    const enter = page.getByRole('button', { name: 'Full screen' });
    await enter.press('Enter');
    const leave = page.getByRole('button', { name: 'Leave full screen' });
    await expect(leave).toBeFocused();
    expect(await isFullScreen(page)).toBe(true);
    await expect(page.getByText('Legend')).toBeVisible();
    await expect(page.getByText('OpenStreetMap contributors').first()).toBeVisible();
    // The middle of a window of odd width lies half a pixel beside.
    const looked = { zoom: 5, lat: expect.closeTo(45, 1), lng: expect.closeTo(75, 1) };
    const whole = { x: 0, y: 0, ...page.viewportSize() };
    await expect.poll(() => map.boundingBox()).toEqual(whole);
    await expect(symbolOf(map, 'Almaty')).toBeVisible();
    expect(viewOf(page)).toEqual(looked);
    await leave.press('Enter');
    await expect(enter).toBeFocused();
    expect(await isFullScreen(page)).toBe(false);
    expect(viewOf(page)).toEqual(looked);
  });

  test.describe('where the browser has none for a map', () => {
    test.use(PHONE);

    test.beforeEach(async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(Document.prototype, 'fullscreenEnabled', { value: undefined });
      });
    });

    test('the map fills the window, and one finger moves it', async ({ page }) => {
      const map = await openMap(page, OPEN);
      await page.getByRole('button', { name: 'Full screen' }).tap();
      await expect.poll(() => map.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
      const { x, y } = await middleOf(map);
      await moveFingers(page, [
        [
          { x, y },
          { x: x - 120, y },
        ],
      ]);
      await expectView(page, 'the map has moved', (view) => (view?.lng ?? 0) > 76);
      await page.getByRole('button', { name: 'Leave full screen' }).tap();
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
      await expectView(page, 'the map looks where it was moved', (view) => (view?.lng ?? 0) > 76);
    });

    test('"back" leads out of it and stays on the page', async ({ page }) => {
      const map = await openMap(page, OPEN);
      await page.getByRole('button', { name: 'Full screen' }).tap();
      await expect.poll(async () => (await map.boundingBox())?.height).toBe(844);
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
      await expect(page).toHaveURL(new RegExp(STORY));
      await expect(page.getByRole('button', { name: 'Full screen' })).toBeVisible();
    });

    test('Escape closes an open card first, then leads out', async ({ page }) => {
      const map = await openMap(page, OPEN);
      await page.getByRole('button', { name: 'Full screen' }).press('Enter');
      await markerOf(map, 'Almaty').press('Enter');
      const card = page.getByRole('dialog', { name: 'Almaty' });
      await expect(card).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(card).toBeHidden();
      await expect(page.getByRole('button', { name: 'Leave full screen' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: 'Full screen' })).toBeVisible();
    });
  });
});

test.describe('the keys', () => {
  test('"?" lists them, Escape closes the list, and the focus is back', async ({ page }) => {
    const map = await openMap(page, OPEN);
    await markerOf(map, 'Almaty').focus();
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keys of the map' });
    await expect(list).toBeVisible();
    await expect(list.getByRole('definition')).toContainText(['Move the map', 'Zoom in and out']);
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(markerOf(map, 'Almaty')).toBeFocused();
  });

  test('the button opens the list, and closing it leaves an open card open', async ({ page }) => {
    const map = await openMap(page, OPEN);
    await markerOf(map, 'Almaty').press('Enter');
    const help = page.getByRole('button', { name: 'Keys of the map' });
    await help.click();
    const list = page.getByRole('dialog', { name: 'Keys of the map' });
    await expect(list).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(help).toBeFocused();
    await expect(page.getByRole('dialog', { name: 'Almaty' })).toBeVisible();
  });

  test('from a marker the map is moved, zoomed and shown whole again', async ({ page }) => {
    const map = await openMap(page, OPEN);
    await markerOf(map, 'Almaty').focus();
    const before = viewOf(page);
    await page.keyboard.press('ArrowRight');
    await expectView(page, 'panned east', (view) => (view?.lng ?? 0) > (before?.lng ?? 0) + 0.5);
    await page.keyboard.press('+');
    await expectView(page, 'zoomed in', (view) => view?.zoom === 6);
    await page.keyboard.press('Shift+_');
    await expectView(page, 'zoomed out', (view) => view?.zoom === 5);
    await page.keyboard.press('Home');
    await expect.poll(() => viewOf(page)).toBeNull();
    await expect(markerOf(map, 'Almaty')).toBeFocused();
  });
});

/** Kilometres along the parallel through the middle of the map, as the address and its zoom have them. */
function kilometresOf(pixels: number, { zoom, lat }: { zoom: number; lat: number }): number {
  const parallel = 2 * Math.PI * EARTH_RADIUS_KILOMETRES * Math.cos((lat * Math.PI) / 180);
  return (parallel * pixels) / (256 * 2 ** zoom);
}

const barOf = (page: Page) => page.getByText(/^Scale bar: /).locator('..');

test.describe('the scale bar', () => {
  for (const view of ['3/20/60', '5/45/75', '9/65/40', '12/43.3/76.9']) {
    test(`is as long as it says at ${view}`, async ({ page }) => {
      await openMap(page, `${STORY}?view=${view}`);
      const shown = viewOf(page);
      const text = (await page.getByText(/^Scale bar: /).textContent()) ?? '';
      const width = (await barOf(page).boundingBox())?.width ?? 0;
      const said = Number(text.replace(/[^\d.]/g, ''));
      const measured = kilometresOf(width, shown ?? { zoom: 0, lat: 0 });
      expect(said / measured, text).toBeGreaterThan(0.98);
      expect(said / measured, text).toBeLessThan(1.02);
    });
  }

  test('follows the map', async ({ page }) => {
    const map = await openMap(page, OPEN);
    await expect(barOf(page)).toHaveText(/200 km/);
    const before = (await barOf(page).boundingBox())?.width ?? 0;
    await drag(page, map, { x: 0, y: 250 });
    await expect.poll(async () => (await barOf(page).boundingBox())?.width).toBeGreaterThan(before);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect(barOf(page)).toHaveText(/100 km/);
  });

  test('says kilometres in the page’s language', async ({ page }) => {
    await openMap(page, `/kk${STORY}?view=3/20/60`);
    await expect(page.getByText(/^Масштаб сызғышы: /)).toHaveText(/1\s?000 км/);
  });
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('the buttons are 44 px, and leave the map most of its room', async ({ page }) => {
    const map = await openMap(page, STORY);
    const names = ['Zoom in', 'Zoom out', 'Whole map', 'Full screen'];
    for (const name of names) {
      const box = await page.getByRole('button', { name }).boundingBox();
      expect(box?.width, name).toBeGreaterThanOrEqual(44);
      expect(box?.height, name).toBeGreaterThanOrEqual(44);
    }
    const first = await page.getByRole('button', { name: 'Zoom in' }).boundingBox();
    const last = await page.getByRole('button', { name: 'Full screen' }).boundingBox();
    const room = await map.boundingBox();
    expect(Math.abs((first?.y ?? 0) - (last?.y ?? 99))).toBeLessThan(2);
    expect((last?.y ?? 999) + (last?.height ?? 0) - (room?.y ?? 0)).toBeLessThan(70);
  });
});
