import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../address.mjs';
import { projectFolder } from '../project.mjs';
import { withBrowser } from './browser.mjs';
import { atMost, median, medianRatio, milliseconds, printTable, times } from './figures.mjs';
import { memoryHeld } from './inspector.mjs';
import { openReaders, untilStreams } from './live-readers.mjs';
import { SCREENS, untilShown, withScreens } from './live-screen.mjs';
import { requestsASecond } from './requests.mjs';
import { requireBuild, startNext } from './servers.mjs';
import { PLACE_PAGE, STORY } from './story.mjs';

const STREAMS = [1, 100, 500];
const CHANGES = 40;
const BUDGET_MILLISECONDS = 2000;
const WAVES = 10;
const WAVE = 500;
const BUDGET_BYTES = 10_000_000;
const ROUNDS = 4;
const SECONDS = 3;

const pause = (time) => new Promise((done) => setTimeout(done, time));
const percentile = (values, part) =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * part) - 1];

/** The newest report of a file's text. */
const newestOf = ({ features }) =>
  features.toSorted((one, other) =>
    one.properties.reported.localeCompare(other.properties.reported),
  )[features.length - 1];

/**
 * Changes the newest report; its file is put in the place of the last, as an editor's or git's.
 * @returns when, and what the report says then.
 */
function publisher(stories) {
  const file = path.join(stories, STORY, 'reports.geojson');
  const beside = path.join(stories, '.next-reports');
  const reports = JSON.parse(readFileSync(file, 'utf8'));
  const { properties } = newestOf(reports);
  const { summary } = properties;
  let count = 0;
  return () => {
    count += 1;
    const text = `Change ${count}: ${summary}`;
    properties.summary = text;
    writeFileSync(beside, JSON.stringify(reports));
    renameSync(beside, file);
    return { at: performance.now(), text };
  };
}

/** From the rename to the event at each reader and to each screen, in milliseconds, by where it is seen. */
async function measureChanges(site, publish, streams, screens) {
  const seen = {
    'at the reader': [],
    ...Object.fromEntries(screens.map(({ name }) => [name, []])),
  };
  const heard = seen['at the reader'];
  let published = 0;
  const readers = await openReaders(site, streams, (time) => heard.push(time - published));
  for (let change = 1; change <= CHANGES; change += 1) {
    await pause(300);
    const { at, text } = publish();
    published = at;
    await Promise.all(
      screens.map(async (screen) => seen[screen.name].push((await untilShown(screen, text)) - at)),
    );
    while (heard.length < change * streams) await pause(5);
  }
  for (const leave of readers) leave();
  return seen;
}

async function measurePublishing(site, publish) {
  const rows = [];
  await withBrowser(async (browser) =>
    withScreens(browser, site, async (screens) => {
      for (const streams of STREAMS) {
        const seen = await measureChanges(site, publish, streams, screens);
        rows.push(...Object.entries(seen).map(([where, found]) => rowOf(streams, where, found)));
        await untilStreams(site, screens.length);
      }
    }),
  );
  await untilStreams(site, 0);
  const pages = Object.keys(SCREENS).length;
  printTable(`From a file's rename, ${CHANGES} changes, with ${pages} pages in Chromium`, [
    ['streams', 'until it is', 'p50', 'p99', 'longest', `p99 at most ${BUDGET_MILLISECONDS} ms`],
    ...rows,
  ]);
}

function rowOf(streams, where, found) {
  const slow = percentile(found, 0.99);
  const waited = [percentile(found, 0.5), slow, Math.max(...found)].map(milliseconds);
  return [String(streams), where, ...waited, atMost(slow, BUDGET_MILLISECONDS)];
}

/** Pages with and without the streams, in turns. */
async function measurePages(site) {
  const page = `${site}${PLACE_PAGE}`;
  const [alone, beside] = [[], []];
  await requestsASecond(page, 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    alone.push(await requestsASecond(page, SECONDS));
    const readers = await openReaders(site, WAVE);
    beside.push(await requestsASecond(page, SECONDS));
    for (const leave of readers) leave();
    await untilStreams(site, 0);
  }
  printTable(`Requests a second of ${PLACE_PAGE}, ${ROUNDS} × ${SECONDS} s in turns`, [
    ['', 'median', 'by none'],
    ['no stream', Math.round(median(alone)).toString(), times(1)],
    [`${WAVE} streams held`, ...ratioOf(beside, alone)],
  ]);
}

const ratioOf = (beside, alone) => [
  Math.round(median(beside)).toString(),
  times(medianRatio(beside, alone)),
];

async function leaveAbruptly(site, publish) {
  const readers = await openReaders(site, WAVE);
  publish();
  for (const leave of readers) leave();
  await untilStreams(site, 0);
}

const shown = (bytes) => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Memory before and after readers that leave without a word; a first wave is what any server remembers. */
async function measureLeaving(site, publish, inspector) {
  for (let wave = 0; wave < 2; wave += 1) await leaveAbruptly(site, publish);
  const before = await memoryHeld(inspector);
  for (let wave = 0; wave < WAVES; wave += 1) await leaveAbruptly(site, publish);
  const after = await memoryHeld(inspector);
  const more = after.held - before.held;
  printTable(`${WAVES * WAVE} readers that leave without a word, ${WAVE} at a time`, [
    ['', 'held', 'resident', `more held, at most ${shown(BUDGET_BYTES)}`],
    ['before', shown(before.held), shown(before.resident), ''],
    ['after, 0 streams', ...[after.held, after.resident, more].map(shown)],
    ['', '', '', atMost(more, BUDGET_BYTES)],
  ]);
}

/** The stream of changes: how soon a change is told, what streams cost, and what is left of those that end. */
export async function measureLive() {
  await requireBuild();
  const stories = mkdtempSync(path.join(tmpdir(), 'bench-live-'));
  cpSync(path.join(projectFolder, 'geo', 'stories'), stories, { recursive: true });
  const inspector = await freePort();
  const settings = { STORIES_DIR: stories, LIVE_STREAMS_PER_ADDRESS: '5000' };
  try {
    const site = await startNext(projectFolder, settings, [`--inspect=127.0.0.1:${inspector}`]);
    const publish = publisher(stories);
    await measurePublishing(site, publish);
    await measurePages(site);
    await measureLeaving(site, publish, inspector);
  } finally {
    rmSync(stories, { recursive: true, force: true });
  }
}
