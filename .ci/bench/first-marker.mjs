import { serveBareLeaflet } from './bare-leaflet.mjs';
import { open, PROFILES, withBrowser, withFreshPage } from './browser.mjs';
import { atMost, median, medianRatio, milliseconds, printTable, times } from './figures.mjs';
import { site } from './servers.mjs';
import { markersOf, PLACE_PAGE, STORY_PAGE } from './story.mjs';

const ROUNDS = 7;
const LONGEST_MILLISECONDS = 30_000;
const OWN_MARKERS = 'a[data-place] svg';
const LEAFLET_MARKERS = '.leaflet-marker-icon';

/** Run in the page before its own scripts: notes when the first marker has been painted inside the window. */
function watchForMarker(selector) {
  const isOneSeen = () =>
    [...document.querySelectorAll(selector)].some((element) => {
      const { width, height, left, right, top, bottom } = element.getBoundingClientRect();
      const isDrawn = width > 0 && height > 0;
      const isInside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
      return isDrawn && isInside && element.checkVisibility({ visibilityProperty: true });
    });
  window.firstMarker = new Promise((resolve) => {
    // Animation frames come only when the page is allowed to paint; a message comes after that frame's paint.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => resolve(performance.now()));
    port1.start();
    const look = () => {
      if (isOneSeen()) port2.postMessage(null);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function timeFirstMarker(browser, profile, { address, selector }) {
  return withFreshPage(browser, profile, async (page) => {
    await page.addInitScript(watchForMarker, selector);
    await open(page, address, { waitUntil: 'commit' });
    const late = page.waitForTimeout(LONGEST_MILLISECONDS).then(
      () => null,
      () => null,
    );
    const time = await Promise.race([page.evaluate(() => window.firstMarker), late]);
    if (time === null) throw new Error(`${address} showed no marker in its window.`);
    return time;
  });
}

/** One page after the other, round after round, so that a busy moment of the machine hits all alike. */
async function timeInTurns(browser, profile, pages) {
  const found = pages.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, page] of pages.entries()) {
      found[place].push(await timeFirstMarker(browser, profile, page));
    }
  }
  return found;
}

function rowOf(name, values, reference) {
  const ratio = medianRatio(values, reference);
  const range = `${Math.round(Math.min(...values))} to ${milliseconds(Math.max(...values))}`;
  return [name, milliseconds(median(values)), range, times(ratio), atMost(ratio, 1)];
}

/** Time to the first marker, from the start of the navigation, beside a bare Leaflet page with the same markers. */
export async function measureFirstMarker() {
  const own = await site();
  const bare = await serveBareLeaflet(await markersOf(own));
  const pages = [
    { address: bare, selector: LEAFLET_MARKERS },
    { address: `${own}${STORY_PAGE}`, selector: OWN_MARKERS },
    { address: `${own}${PLACE_PAGE}`, selector: OWN_MARKERS },
  ];
  await withBrowser(async (browser) => {
    for (const page of pages) await timeFirstMarker(browser, PROFILES.desktop, page);
    for (const name of ['desktop', 'phone']) {
      const [leaflet, story, place] = await timeInTurns(browser, PROFILES[name], pages);
      printTable(`Time to first marker, ${name}, ${ROUNDS} rounds`, [
        ['', 'median', 'least to most', 'by Leaflet', 'at most × 1'],
        ['bare Leaflet', ...rowOf('', leaflet, leaflet).slice(1, 4), ''],
        rowOf(STORY_PAGE, story, leaflet),
        rowOf(PLACE_PAGE, place, leaflet),
      ]);
    }
  });
}
