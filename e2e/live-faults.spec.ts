import { appendFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { FAULTS, startFaultProxy, type Fault, type FaultProxy } from './fault-proxy.ts';
import { expect, test } from './fixtures.ts';
import { startSite, type OwnSite } from './own-site.ts';
import { RollingStory } from './rolling-story.ts';

// Some of each kind in the suite; `npm run soak -- faults` sets a hundred.
const TIMES = Number(process.env['SOAK_FAULTS'] ?? 3);
/** Lines of fault, its seconds, page, seconds until all was shown. */
const RESULT = process.env['SOAK_CURVE'] ?? path.join('.cache', 'soak', 'faults.csv');
const LONGEST_RECOVERY_SECONDS = 60;
/** How long a fault lasts, in turns: a moment, less and more than a page waits before it takes a connection for dead. */
const LASTING_SECONDS = [0, 4, 40] as const;
const lastingOf = (time: number) => LASTING_SECONDS[time % LASTING_SECONDS.length] ?? 0;

/** In which a lasting fault passes: a page tries again and again meanwhile. */
const STEPS = 8;

test.use({
  trace: 'off',
  // A worker's time does not pass by the page's clock.
  serviceWorkers: 'block',
  // What Chromium says of a connection that fails.
  expectedErrors: [/Failed to load resource/],
});
test.describe.configure({ mode: 'default' });

let site: OwnSite;
let proxy: FaultProxy;

test.beforeAll(async () => {
  site = await startSite({});
  proxy = await startFaultProxy(site.address);
  await mkdir(path.dirname(RESULT), { recursive: true });
});
test.afterAll(async () => {
  await proxy.stop();
  await site.stop();
});

for (const fault of FAULTS) {
  test(`a wall and a reader's page take up what they missed: ${fault}`, async ({ context }) => {
    if (TIMES > 10) test.setTimeout(0);
    const story = new RollingStory(`story-behind-${fault}`, site.stories, TIMES * 3 + 1);
    await story.open();
    const pages = [
      await openPage(story.id, await context.newPage(), '/display?dwell=5'),
      await openPage(story.id, await context.newPage(), ''),
    ];
    const first = await story.update();
    for (const { page } of pages) await secondsUntilShown(page, [first]);
    for (let time = 0; time < TIMES; time += 1) await breakOnce(fault, time, story, pages);
    for (const { page } of pages) await page.close();
  });
}

/** An open page, whose clock the test can put forward. */
interface OpenPage {
  readonly name: string;
  readonly page: Page;
}

async function openPage(story: string, page: Page, view: string): Promise<OpenPage> {
  const answers = async () => (await page.request.get(`${site.address}/${story}`)).status();
  await expect.poll(answers, { message: 'the server has read the story' }).toBe(200);
  await page.clock.install();
  await page.addInitScript(keepTimeoutsByTheClock);
  const stream = page.waitForResponse((response) => response.url().endsWith('/live'));
  await page.goto(`${proxy.address}/${story}${view}`);
  await stream;
  await expect(page.locator('[data-map-frame="live"]')).toBeAttached();
  return { name: view === '' ? 'reader' : 'wall', page };
}

/** Run in the page: Playwright's clock leaves these to the machine's, and a page would wait for minutes of its own. */
function keepTimeoutsByTheClock(): void {
  AbortSignal.timeout = (milliseconds) => {
    const abort = new AbortController();
    setTimeout(
      () => abort.abort(new DOMException('It took too long.', 'TimeoutError')),
      milliseconds,
    );
    return abort.signal;
  };
}

/** Things happen before, during and after the fault; each of them is to be there, once. */
async function breakOnce(
  fault: Fault,
  time: number,
  story: RollingStory,
  pages: readonly OpenPage[],
): Promise<void> {
  const lasting = lastingOf(time);
  const missed = [await story.update()];
  proxy.strike(fault);
  missed.push(await story.update());
  for (let step = 0; step < (lasting === 0 ? 0 : STEPS); step += 1) {
    for (const { page } of pages) await putForward(page, lasting / STEPS);
  }
  missed.push(await story.update());
  proxy.pass();
  for (const { name, page } of pages) {
    const seconds = await secondsUntilShown(page, missed);
    await appendFile(RESULT, `${fault},${lasting},${name},${seconds.toFixed(1)}\n`);
    expect(seconds, `${name}, ${fault} of ${lasting} seconds`).toBeLessThan(
      LONGEST_RECOVERY_SECONDS,
    );
  }
}

/** By the page's own clock, which runs ahead of the machine's. */
async function secondsUntilShown(page: Page, ids: readonly string[]): Promise<number> {
  const now = () => page.evaluate(() => performance.now() / 1000);
  const start = await now();
  const entries = async () => Promise.all(ids.map((id) => page.locator(entryOf(id)).count()));
  let found = await entries();
  while (found.some((count) => count === 0)) {
    if ((await now()) - start > LONGEST_RECOVERY_SECONDS) break;
    await putForward(page, 0.5);
    found = await entries();
  }
  expect(found, `each of ${ids.join(', ')} once`).toEqual(ids.map(() => 1));
  return (await now()) - start;
}

/** The page's clock; the network is no quicker than it was. */
async function putForward(page: Page, seconds: number): Promise<void> {
  await page.clock.fastForward(seconds * 1000);
  await wait(50);
}

const entryOf = (id: string) =>
  `aside [data-report="${id}"], #situation li h4 a[href$="/reports/${id}"]`;
