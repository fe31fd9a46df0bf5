import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectView, middleOf, openMap, symbolOf, viewOf } from './live-map.ts';
import { doubleTap, moveFingers, PHONE } from './touch.ts';

const STORY = '/kazakhstan-2022';
const OPEN = `${STORY}?view=5/45/75`;

/** From one marker to another, in pixels: doubles with each zoom. */
async function stretchOf(map: Locator): Promise<number> {
  const [one, other] = [symbolOf(map, 'Almaty'), symbolOf(map, 'Taldykorgan')];
  const [from, to] = [await middleOf(one), await middleOf(other)];
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** Waits until the map stands still and a marker is so many times as far from another. */
async function expectStretch(map: Locator, before: number, factor: number): Promise<void> {
  await expect.poll(async () => (await stretchOf(map)) / before).toBeCloseTo(factor, 1);
}

async function expectAt(map: Locator, place: string, { x, y }: { x: number; y: number }) {
  const offset = async () => {
    const at = await middleOf(symbolOf(map, place));
    return Math.hypot(at.x - x, at.y - y);
  };
  await expect.poll(offset, { message: `${place} is where it was to be` }).toBeLessThan(2);
}

const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));
const hintOf = (page: Page) => page.getByText('Use two fingers to move the map');

/** That the hint shows at some time from now on: it is gone again after a second. */
const showing = (hint: Locator) =>
  hint.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (element.dataset['shown'] === undefined) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(element, { attributes: true });
      }),
  );

test.describe('on a phone', () => {
  test.use(PHONE);

  test('one finger on the map scrolls the page, and a hint says what moves the map', async ({
    page,
  }) => {
    const map = await openMap(page, OPEN);
    const hint = hintOf(page);
    await expect(hint).toHaveCSS('opacity', '0');
    const before = viewOf(page);
    const shown = showing(hint);
    const { x, y } = await middleOf(map);
    await moveFingers(page, [
      [
        { x, y: y + 100 },
        { x, y: y - 100 },
      ],
    ]);
    await shown;
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
    expect(viewOf(page)).toEqual(before);
    await expect(hint).toHaveCSS('opacity', '0');
  });

  test('two fingers move the map, and the page stays', async ({ page }) => {
    const map = await openMap(page, OPEN);
    const { x, y } = await middleOf(map);
    const before = await middleOf(symbolOf(map, 'Almaty'));
    const way = (left: number) =>
      [
        { x: x + left, y: y + 60 },
        { x: x + left - 50, y },
      ] as const;
    await moveFingers(page, [way(-40), way(40)]);
    await expectView(page, 'the map has moved', (view) => (view?.lng ?? 0) > 75.5);
    await expectAt(map, 'Almaty', { x: before.x - 50, y: before.y - 60 });
    expect(await scrolled(page)).toBe(0);
    await expect(hintOf(page)).toHaveCSS('opacity', '0');
  });

  test('two fingers zoom about the point between them', async ({ page }) => {
    const map = await openMap(page, OPEN);
    const almaty = await middleOf(symbolOf(map, 'Almaty'));
    const stretch = await stretchOf(map);
    await moveFingers(page, [
      [
        { x: almaty.x - 30, y: almaty.y },
        { x: almaty.x - 51, y: almaty.y },
      ],
      [
        { x: almaty.x + 30, y: almaty.y },
        { x: almaty.x + 51, y: almaty.y },
      ],
    ]);
    await expectStretch(map, stretch, 1.7);
    await expectAt(map, 'Almaty', almaty);
  });

  test('a double tap zooms about the finger and opens nothing', async ({ page }) => {
    const map = await openMap(page, OPEN);
    const almaty = await middleOf(symbolOf(map, 'Almaty'));
    const stretch = await stretchOf(map);
    // Not beside the marker: Chromium moves a tap onto what can be pressed near it.
    const finger = { x: almaty.x - 60, y: almaty.y - 40 };
    await doubleTap(page, finger);
    await expectStretch(map, stretch, 2);
    await expectAt(map, 'Almaty', { x: finger.x + 120, y: finger.y + 80 });
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('a double tap where the map zooms no further leaves it where it is', async ({ page }) => {
    const map = await openMap(page, `${STORY}?view=12/43.257/76.945`);
    const [middle, almaty] = [await middleOf(map), await middleOf(symbolOf(map, 'Almaty'))];
    await doubleTap(page, { x: 60, y: middle.y + 100 });
    await page.getByRole('button', { name: 'Zoom out' }).tap();
    await expectView(page, 'zoomed out', (view) => view?.zoom === 11);
    const halfway = { x: (middle.x + almaty.x) / 2, y: (middle.y + almaty.y) / 2 };
    await expectAt(map, 'Almaty', halfway);
  });

  test('a tap on a region opens its card', async ({ page }) => {
    const map = await openMap(page, OPEN);
    const { x, y } = await middleOf(symbolOf(map, 'Almaty'));
    await page.touchscreen.tap(x - 40, y - 40);
    await expect(page.getByRole('dialog', { name: 'Almaty Region' })).toBeVisible();
  });
});

test.describe('with a mouse', () => {
  test('the wheel zooms about the pointer beside the text', async ({ page }) => {
    const map = await openMap(page, OPEN);
    const almaty = await middleOf(symbolOf(map, 'Almaty'));
    const stretch = await stretchOf(map);
    await page.mouse.move(almaty.x, almaty.y);
    await page.mouse.wheel(0, -240);
    await expect.poll(() => stretchOf(map)).toBeGreaterThan(stretch * 1.3);
    await expectAt(map, 'Almaty', almaty);
    expect(await scrolled(page)).toBe(0);
  });

  test.describe('in a narrow window', () => {
    test.use({ viewport: { width: 600, height: 700 } });

    test('the wheel scrolls the page, and zooms about the pointer with Ctrl', async ({ page }) => {
      const map = await openMap(page, OPEN);
      const almaty = await middleOf(symbolOf(map, 'Almaty'));
      const stretch = await stretchOf(map);
      await page.mouse.move(almaty.x, almaty.y);
      await page.mouse.wheel(0, 200);
      await expect(page.getByText('Hold Ctrl and scroll to zoom the map')).toHaveCSS(
        'opacity',
        '1',
      );
      await expect.poll(() => scrolled(page)).toBe(200);
      await page.mouse.wheel(0, -200);
      await expect.poll(() => scrolled(page)).toBe(0);
      expect(await stretchOf(map)).toBeCloseTo(stretch, 1);
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -100);
      await page.keyboard.up('Control');
      await expect.poll(() => stretchOf(map)).toBeGreaterThan(stretch * 1.3);
      await expectAt(map, 'Almaty', almaty);
    });
  });
});
