import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { expectView, openMap, viewOf } from './live-map.ts';

/** Leaflet marks its panes while it moves them by and by. */
const MOVING = ['leaflet-zoom-anim', 'leaflet-pan-anim'];

/** Collects, from now on, which of the marks of motion any part of the map has had. */
async function watchMotion(map: Locator): Promise<() => Promise<string[]>> {
  const seen = await map.evaluateHandle((element, marks) => {
    const found = new Set<string>();
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        for (const mark of marks) {
          if (target instanceof Element && target.classList.contains(mark)) found.add(mark);
        }
      }
    }).observe(element, { attributes: true, attributeFilter: ['class'], subtree: true });
    return found;
  }, MOVING);
  return () => seen.evaluate((found) => [...found].toSorted());
}

/** Zooms and pans by keyboard, each until the address has followed. */
async function moveAbout(page: Page, map: Locator): Promise<void> {
  await map.focus();
  for (const key of ['+', 'ArrowRight', 'Home']) {
    const before = viewOf(page);
    await map.press(key);
    await expectView(
      page,
      `the map has moved (${key})`,
      (view) => JSON.stringify(view) !== JSON.stringify(before),
    );
  }
}

test('the map moves by and by', async ({ page }) => {
  const map = await openMap(page, '/kazakhstan-2022');
  const motion = await watchMotion(map);
  await moveAbout(page, map);
  expect(await motion()).toContain('leaflet-zoom-anim');
});

test('whoever asked for less motion sees it at its new place at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const map = await openMap(page, '/kazakhstan-2022');
  const motion = await watchMotion(map);
  await moveAbout(page, map);
  expect(await motion()).toEqual([]);
});
