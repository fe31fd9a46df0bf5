import { open, PROFILES, withBrowser, withFreshPage } from './browser.mjs';
import { atMost, median, medianRatio, milliseconds, printTable, times } from './figures.mjs';
import { BARE_MAP, OWN_MAP, sameView } from './same-view.mjs';

const BUDGET_RATIO = 1.3;
const ROUNDS = 5;
const PANS = 20;
/** In and out again: each lasts as long as Leaflet's animation, and what it draws afterwards. */
const ZOOM_KEYS = ['+', '+', '+', '-', '-', '-', '+', '+', '-', '-'];
const SETTLE_MILLISECONDS = 500;
const STEPS = 12;
/** Pixels, around a square: as much is seen anew on every side. */
const DIRECTIONS = [
  [-200, 0],
  [0, -200],
  [200, 0],
  [0, 200],
];

/** Run in the page: notes the time of every frame while it is told to. */
function watchFrames() {
  window.frameTimes = [];
  window.isWatched = false;
  let last = null;
  const note = (time) => {
    if (window.isWatched && last !== null) window.frameTimes.push(time - last);
    last = window.isWatched ? time : null;
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

const watch = (page, isWatched) =>
  page.evaluate((is) => {
    window.isWatched = is;
  }, isWatched);

async function pan(page, { x, y }, [dx, dy]) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx, y + dy, { steps: STEPS });
  await page.mouse.up();
}

/** Moves the page's map by hand. @returns the time of every frame meanwhile, in milliseconds. */
async function framesOf(browser, { address, selector }) {
  return withFreshPage(browser, PROFILES.desktop, async (page) => {
    await page.addInitScript(watchFrames);
    await open(page, address);
    const map = page.locator(selector);
    await map.waitFor({ timeout: 60_000 });
    const box = await map.boundingBox();
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await watch(page, true);
    for (let turn = 0; turn < PANS; turn += 1) {
      await pan(page, middle, DIRECTIONS[turn % DIRECTIONS.length]);
    }
    await page.locator('.leaflet-container').focus();
    for (const key of ZOOM_KEYS) {
      await page.keyboard.press(key);
      await page.waitForTimeout(SETTLE_MILLISECONDS);
    }
    await watch(page, false);
    return page.evaluate(() => window.frameTimes);
  });
}

const percentile95 = (values) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * 0.95)];

async function frameTimesInTurns(browser, pages) {
  const found = pages.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, page] of pages.entries()) found[place].push(await framesOf(browser, page));
  }
  return found;
}

const rowOf = (name, rounds, slowest) => [
  name,
  milliseconds(median(rounds.map(median))),
  milliseconds(median(slowest)),
  milliseconds(Math.max(...rounds.flat())),
];

/** Frame times while a map is panned and zoomed by hand, beside a bare Leaflet page with the same tiles. */
export async function measureFrames() {
  await withBrowser(async (browser) => {
    const { own, bare } = await sameView(browser, PROFILES.desktop);
    const pages = [
      { address: bare, selector: BARE_MAP },
      { address: own, selector: OWN_MAP },
    ];
    const [leaflet, ours] = await frameTimesInTurns(browser, pages);
    const [leaflet95, ours95] = [leaflet.map(percentile95), ours.map(percentile95)];
    const ratio = medianRatio(ours95, leaflet95);
    printTable(`Frames, ${PANS} pans and ${ZOOM_KEYS.length} zooms, desktop, ${ROUNDS} rounds`, [
      ['', 'median', 'p95', 'longest', 'p95 by Leaflet', `at most ${times(BUDGET_RATIO)}`],
      [...rowOf('bare Leaflet, same tiles', leaflet, leaflet95), times(1), ''],
      [...rowOf('our live map', ours, ours95), times(ratio), atMost(ratio, BUDGET_RATIO)],
    ]);
  });
}
