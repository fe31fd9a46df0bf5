import { get } from 'node:http';
import { serveBareLeaflet } from './bare-leaflet.mjs';
import { isStream, open, PROFILES, withBrowser, withFreshPage } from './browser.mjs';
import { atMost, kilobytes, printTable, times } from './figures.mjs';
import { emptyNext, site } from './servers.mjs';
import { markersOf, pagesOf } from './story.mjs';

/** JavaScript above that of an empty page. */
const BUDGET_BEFORE_PAINT = 20_000;
const BUDGET_IN_ALL = 130_000;

const QUIET_MILLISECONDS = 1000;
const LONGEST_MILLISECONDS = 20_000;

/** The size of an answer's body as it travels. */
function bodySize(address, encoding) {
  return new Promise((resolve, reject) => {
    const request = get(address, { headers: { 'Accept-Encoding': encoding } }, (response) => {
      let size = 0;
      response.on('data', (chunk) => {
        size += chunk.length;
      });
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200) resolve(size);
        else reject(new Error(`${address} answered ${response.statusCode}.`));
      });
    });
    request.on('error', reject);
  });
}

async function whenQuiet(page) {
  const started = performance.now();
  let last = started;
  const inFlight = new Set();
  page.on('request', (request) => {
    if (!isStream(request)) inFlight.add(request);
  });
  for (const event of ['requestfinished', 'requestfailed']) {
    page.on(event, (request) => {
      inFlight.delete(request);
      last = performance.now();
    });
  }
  return async () => {
    while (inFlight.size > 0 || performance.now() - last < QUIET_MILLISECONDS) {
      if (performance.now() - started > LONGEST_MILLISECONDS)
        throw new Error('the page never got quiet.');
      await page.waitForTimeout(100);
    }
  };
}

/** Run in the page: every file it loaded, with its size on the wire, and whether it was asked for before first paint. */
function filesOfPage() {
  const [paint] = performance.getEntriesByName('first-paint');
  const [document] = performance.getEntriesByType('navigation');
  const files = performance.getEntriesByType('resource').map((entry) => ({
    isScript: new URL(entry.name).pathname.endsWith('.js'),
    bytes: entry.encodedBodySize,
    isEarly: entry.startTime < paint.startTime,
  }));
  return [{ isScript: false, bytes: document.encodedBodySize, isEarly: true }, ...files];
}

const sumOf = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);

async function loadedBy(browser, address) {
  return withFreshPage(browser, PROFILES.cable, async (page) => {
    await page.addInitScript(() => performance.setResourceTimingBufferSize(2000));
    const quiet = await whenQuiet(page);
    await open(page, address, { waitUntil: 'load' });
    await quiet();
    const files = await page.evaluate(filesOfPage);
    const scripts = files.filter(({ isScript }) => isScript);
    return {
      early: sumOf(scripts.filter(({ isEarly }) => isEarly)),
      scripts: sumOf(scripts),
      all: sumOf(files),
    };
  });
}

async function bytesOf(browser, address) {
  const html = await bodySize(address, 'identity');
  const zipped = await bodySize(address, 'gzip');
  return { html, zipped, ...(await loadedBy(browser, address)) };
}

function rowOf(name, bytes, empty, leaflet) {
  const { html, zipped, early, scripts, all } = bytes;
  const columns = [html, zipped, early, early - empty.early, scripts, scripts - empty.scripts, all];
  return [name, ...columns.map(kilobytes), times(all / leaflet.all)];
}

function verdictsOf(name, { early, scripts }, empty) {
  return [
    name,
    atMost(early - empty.early, BUDGET_BEFORE_PAINT),
    atMost(scripts - empty.scripts, BUDGET_IN_ALL),
  ];
}

function print(measured, empty, leaflet) {
  const heads = [
    'HTML',
    'gzip',
    'JS 1st',
    'over empty',
    'JS all',
    'over empty',
    'all files',
    'by Leaflet',
  ];
  const rows = [...measured, ['an empty Next page', empty], ['bare Leaflet', leaflet]];
  printTable(
    'Bytes (JS 1st: asked for before first paint; all: until quiet, no click; compressed)',
    [['', ...heads], ...rows.map(([name, bytes]) => rowOf(name, bytes, empty, leaflet))],
  );
  printTable('JavaScript over an empty Next page', [
    [
      '',
      `before first paint ≤ ${kilobytes(BUDGET_BEFORE_PAINT)}`,
      `in all ≤ ${kilobytes(BUDGET_IN_ALL)}`,
    ],
    ...measured.map(([name, bytes]) => verdictsOf(name, bytes, empty)),
  ]);
}

/** What a reader's line carries for each page, beside an empty Next page and a bare Leaflet page. */
export async function measureBytes() {
  const own = await site();
  const bare = await serveBareLeaflet(await markersOf(own));
  await withBrowser(async (browser) => {
    const empty = await bytesOf(browser, await emptyNext());
    const leaflet = await bytesOf(browser, bare);
    const measured = [];
    const missing = [];
    for (const [name, address] of Object.entries(await pagesOf(own))) {
      try {
        measured.push([name, await bytesOf(browser, `${own}${address}`)]);
      } catch (error) {
        missing.push(`${name}: ${error.message}`);
      }
    }
    print(measured, empty, leaflet);
    if (missing.length > 0) throw new Error(missing.join('\n  '));
  });
}
