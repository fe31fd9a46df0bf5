import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { removeOwnPhoto, replaceOwnPhoto, withOwnStory } from './own-story.ts';

const STORY = 'story-with-photos-on-a-wall';

withOwnStory(STORY, {});
test.use({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });

const DWELL = 30;
const photo = (page: Page) => page.getByRole('figure');
const nextStop = (page: Page) => page.clock.runFor(DWELL * 1000);

/** Opens a display of one place with photos, whose time goes by when the test says so. */
async function openWall(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto(`/${STORY}/display?dwell=${DWELL}&places=harbour&panels=photos,reports,ticker`);
  await expect(photo(page)).toBeVisible();
}

/** Goes from stop to stop until it is a photo's turn. @returns its picture. */
async function waitForPhoto(page: Page, report: string) {
  const figure = page.locator(`figure[data-report="${report}"]`);
  await expect(async () => {
    if (!(await figure.isVisible())) await nextStop(page);
    await expect(figure).toBeVisible({ timeout: 500 });
  }).toPass();
  const picture = figure.locator('img');
  await expect(picture).toBeVisible();
  return picture;
}

const sourceOf = (picture: Element): string =>
  picture instanceof HTMLImageElement && picture.complete && picture.naturalWidth > 0
    ? picture.currentSrc
    : '';

test('graphic photos are never on a wall', async ({ page }) => {
  await openWall(page);
  const seen = new Set<string | null>();
  for (let stop = 0; stop < 6; stop += 1) {
    await expect(photo(page)).toBeVisible();
    seen.add(await photo(page).getAttribute('data-report'));
    await nextStop(page);
  }
  expect(seen).toEqual(
    new Set(['photo-elsewhere', 'photo-landscape', 'photo-missing-file', 'photo-tall']),
  );
});

test('a photo that is replaced under its name is shown anew', async ({ page }) => {
  await openWall(page);
  const picture = await waitForPhoto(page, 'photo-tall');
  await expect.poll(() => picture.evaluate(sourceOf)).not.toBe('');
  const before = await picture.evaluate(sourceOf);
  await replaceOwnPhoto(STORY, 'mast.webp', 'panorama.webp');
  const after = async () => picture.evaluate(sourceOf);
  await expect.poll(async () => !['', before].includes(await after())).toBe(true);
});

for (const [way, file, report, isBlocked] of [
  ['', 'mast.webp', 'photo-tall', false],
  [' that can only ask', 'sea-wall.jpg', 'photo-landscape', true],
] as const) {
  test.describe(`a photo whose file is taken away leaves a wall${way}`, () => {
    test.use({ expectedErrors: isBlocked ? [/502/] : [] });

    test('within five seconds, and is sent in no size', async ({ page, request }) => {
      if (isBlocked) await page.route('**/live', (route) => route.fulfill({ status: 502 }));
      await openWall(page);
      const picture = await waitForPhoto(page, report);
      await expect.poll(() => picture.evaluate(sourceOf)).not.toBe('');
      const address = await picture.evaluate(sourceOf);
      await removeOwnPhoto(STORY, file);
      await expect(picture).toHaveCount(0, { timeout: 5000 });
      await expect(page.locator(`figure[data-report="${report}"] use`)).toBeVisible();
      for (const gone of [address, address.replace(/[?].*/, '')]) {
        expect((await request.get(gone)).status()).toBe(404);
      }
    });
  });
}
