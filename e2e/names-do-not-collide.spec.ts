import { PARAMETERS } from '#geo/links/parameters.ts';
import { expect, test } from './fixtures.ts';
import { openMap } from './live-map.ts';
import { collisionsOn, coveredNamesOn, cutNamesOn } from './map-boxes.ts';
import { inLanguage, LANGUAGES } from './pages.ts';

const STORY = '/kazakhstan-2022';
/** A world of the story's regions, cities and neighbours, from zoom 3 to 9, between whole zooms too. */
const VIEWS = [
  '3/48/67',
  '3.3/50/20',
  '3.6/35/105',
  '4/45/70',
  '4.2/48/67',
  '4.5/55/40',
  '4.7/48.5/60',
  '5/43.5/75',
  '5.3/44/53',
  '5.5/51/70',
  '5.8/41/65',
  '6/43/77',
  '6.2/43.65/51.17',
  '6.5/52/76',
  '6.8/42.5/70',
  '7/43.5/77',
  '7.4/51.2/71.4',
  '8/43.3/76.9',
  '8.5/43.6/51.2',
  '9/43.25/76.95',
] as const;

const OPENING_PATHS = [STORY, `${STORY}/mangystau-region`, `${STORY}/almaty`, '/test-story'];
const WINDOWS = [
  [360, 640],
  [390, 844],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
] as const;

for (const language of LANGUAGES) {
  test(`no name lies on another at ${VIEWS.length} views of the live map (${language})`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    for (const view of VIEWS) {
      const map = await openMap(
        page,
        `${inLanguage(STORY, language)}?${PARAMETERS.view.key}=${view}`,
      );
      expect.soft(await collisionsOn(map), view).toEqual([]);
    }
  });

  test(`at its opening the live map cuts no name either (${language})`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const [width, height] of [WINDOWS[1], WINDOWS[3]]) {
      await page.setViewportSize({ width, height });
      for (const path of OPENING_PATHS) {
        const map = await openMap(page, inLanguage(path, language));
        expect.soft(await collisionsOn(map), `${path}, ${width}`).toEqual([]);
        expect.soft(await cutNamesOn(map), `${path}, ${width}`).toEqual([]);
      }
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    test(`on no screen does the server-drawn map cut or cover a name (${language})`, async ({
      page,
    }) => {
      for (const path of OPENING_PATHS) {
        await page.goto(inLanguage(path, language));
        const map = page.locator('[data-map-frame="still"]');
        for (const [width, height] of WINDOWS) {
          await page.setViewportSize({ width, height });
          expect.soft(await collisionsOn(map), `${path}, ${width}`).toEqual([]);
          expect.soft(await cutNamesOn(map), `${path}, ${width}`).toEqual([]);
        }
      }
    });
  }
});

test.describe('on a wall', () => {
  test.use({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });

  for (const language of LANGUAGES) {
    test(`no name lies on another, under a photo or across an edge (${language})`, async ({
      page,
    }) => {
      for (const place of ['almaty', 'aktau', 'mangystau-region', 'kyzylorda']) {
        await page.goto(`${inLanguage(`${STORY}/display`, language)}?places=${place}`);
        const map = page.locator('[data-map-frame="live"]');
        await expect(map.locator(`[data-place="${place}"][data-focus]`)).toBeVisible();
        // Names of the ground come with its tiles.
        await expect(map.locator('[data-small]:not([data-place])').first()).toBeAttached();
        const faults = async () => [
          ...(await collisionsOn(map)),
          ...(await cutNamesOn(map)),
          ...(await coveredNamesOn(map)),
        ];
        await expect.poll(faults, place).toEqual([]);
      }
    });
  }
});

test.describe('a name of 146 letters beside the antimeridian', () => {
  for (const language of LANGUAGES) {
    test(`lies on no other (${language})`, async ({ page }) => {
      for (const view of ['9/-15.1/-177.4', '9/-15.6/179.9', '7/-17/179.9', '5/-17/-179.9']) {
        const map = await openMap(
          page,
          `${inLanguage('/test-story', language)}?${PARAMETERS.view.key}=${view}`,
        );
        expect.soft(await collisionsOn(map), view).toEqual([]);
      }
    });
  }
});
