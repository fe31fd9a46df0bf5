import { open, PROFILES, withBrowser, withFreshPage } from './browser.mjs';
import {
  atMost,
  kilobytes,
  median,
  medianRatio,
  milliseconds,
  printTable,
  times,
} from './figures.mjs';
import { BARE_MAP, OWN_MAP, sameView } from './same-view.mjs';

/** Tiles, the story's map and its outlines. */
const BUDGET_MAP_DATA = 150_000;
const ROUNDS = 5;
const LONGEST_MILLISECONDS = 60_000;
/** What stands after the server-drawn map in the page: the map is there by then. */
const AFTER_OWN_DRAWING = '[data-map-frame] > p';

/** Run in the page before its own scripts: notes when each of the selectors has been painted. */
function watchFor(selectors) {
  const moments = selectors.map(
    (selector) =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now()));
        port1.start();
        const look = () => {
          if (document.querySelector(selector)) port2.postMessage(null);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );
  window.painted = Promise.all(moments);
}

/** Run in the page. */
function mapDataBytes() {
  const files = performance
    .getEntriesByType('resource')
    .filter(({ name }) => /\/tiles\/|\.json\.gz|\.geojson\.gz/.test(name));
  return files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
}

/** Run in the page. */
function allBytes() {
  const files = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
  return files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
}

async function viewOf(browser, { address, selectors }) {
  return withFreshPage(browser, PROFILES.phone, async (page) => {
    await page.addInitScript(watchFor, selectors);
    await open(page, address, { waitUntil: 'commit' });
    const late = page.waitForTimeout(LONGEST_MILLISECONDS).then(
      () => null,
      () => null,
    );
    const painted = await Promise.race([page.evaluate(() => window.painted), late]);
    if (painted === null) throw new Error(`${address} never showed its first view whole.`);
    const [data, all] = [await page.evaluate(mapDataBytes), await page.evaluate(allBytes)];
    return { drawn: painted[0], whole: painted.at(-1), data, all };
  });
}

async function viewsInTurns(browser, pages) {
  const found = pages.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [place, page] of pages.entries()) found[place].push(await viewOf(browser, page));
  }
  return found;
}

function rowOf(name, timesOfRounds, reference, { data, all }) {
  const ratio = times(medianRatio(timesOfRounds, reference));
  return [name, milliseconds(median(timesOfRounds)), ratio, data, all];
}

const bytesOf = ([{ data, all }]) => ({ data: kilobytes(data), all: kilobytes(all) });

/** Bytes and time to a full first view of a region's map on a slow phone, beside bare Leaflet with the same tiles. */
export async function measureFirstView() {
  await withBrowser(async (browser) => {
    const { own, bare } = await sameView(browser, PROFILES.phone);
    const pages = [
      { address: bare, selectors: [BARE_MAP] },
      { address: own, selectors: [AFTER_OWN_DRAWING, OWN_MAP] },
    ];
    for (const page of pages) await viewOf(browser, page);
    const [leaflet, ours] = await viewsInTurns(browser, pages);
    const [reference, drawn, whole] = [
      leaflet.map((one) => one.whole),
      ours.map((one) => one.drawn),
      ours.map((one) => one.whole),
    ];
    printTable(`Full first view of a region, cold, phone, ${ROUNDS} rounds`, [
      ['', 'median', 'by Leaflet', 'map data', 'all files'],
      rowOf('bare Leaflet, same tiles', reference, reference, bytesOf(leaflet)),
      rowOf('our server-drawn map', drawn, reference, { data: '', all: '' }),
      rowOf('our live map', whole, reference, bytesOf(ours)),
    ]);
    printTable('Map data of the first view', [
      ['', 'bytes', `at most ${kilobytes(BUDGET_MAP_DATA)}`],
      ['our live map', bytesOf(ours).data, atMost(ours[0].data, BUDGET_MAP_DATA)],
    ]);
  });
}
