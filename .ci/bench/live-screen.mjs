// Pages in Chromium that follow the stream: when a change is on their screens.
import { isStream, open, PROFILES, withFreshPage } from './browser.mjs';
import { STORY_PAGE } from './story.mjs';

/** A wall, and a reader's page: the story with all its reports. */
export const SCREENS = {
  'on a wall': `${STORY_PAGE}/display`,
  "on a reader's page": STORY_PAGE,
};

/** Runs `visit(screens)` with those pages open, one browser window each. */
export async function withScreens(browser, site, visit) {
  const opened = [];
  const openNext = async ([[name, address], ...others]) => {
    await withFreshPage(browser, PROFILES.desktop, async (page) => {
      const stream = page.waitForResponse(isStream);
      await open(page, `${site}${address}`);
      await stream;
      await page.waitForSelector('[data-map-frame="live"]');
      await page.waitForLoadState('load');
      opened.push({ name, page });
      await (others.length > 0 ? openNext(others) : visit(opened));
    });
  };
  await openNext(Object.entries(SCREENS));
}

/** Waits until a frame of the page has the text. @returns when that was known here. */
export async function untilShown({ page }, text) {
  await page.waitForFunction((wanted) => document.body.textContent.includes(wanted), text, {
    polling: 'raf',
  });
  return performance.now();
}
