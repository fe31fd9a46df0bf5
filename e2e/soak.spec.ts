import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { startSite, type OwnSite } from './own-site.ts';
import { LONGEST_FRAME_MILLISECONDS, PageMeter, type PageCost } from './page-meter.ts';
import { RollingStory } from './rolling-story.ts';

// A short one in the suite; `npm run soak` sets the two weeks of docs/soak.md.
const isLong = process.env['SOAK_UPDATES'] !== undefined;
const UPDATES = Number(process.env['SOAK_UPDATES'] ?? 240);
const CURVE = process.env['SOAK_CURVE'] ?? path.join('.cache', 'soak', 'wall.csv');
const WARM_UP = isLong ? 2000 : 120;
const LOOK_EVERY = isLong ? 120 : 20;
const BETWEEN_MILLISECONDS = 100;
/** The next update waits where so many are not shown yet: the newest reports of a wall are some more. */
const MOST_PENDING = 10;

const HEAP_BYTES_AN_UPDATE = 50;
/** In a short one: by what the heap grows once, with the tiles and the code of the first flight over the map. */
const HEAP_NOISE_BYTES = 5_000_000;

test.use({ viewport: { width: 1920, height: 1080 }, trace: 'off' });

test('a wall shows every update of weeks, and grows by none of them', async ({ page }) => {
  if (isLong) test.setTimeout(0);
  const site = await startSite({});
  try {
    await soak(page, site);
  } finally {
    // Else it would write of the server that is gone.
    await page.close();
    await site.stop();
  }
});

interface Look extends PageCost {
  readonly update: number;
  readonly seconds: number;
  readonly pending: number;
}

async function soak(page: Page, site: OwnSite): Promise<void> {
  const story = new RollingStory('rolling-story', site.stories, UPDATES);
  await story.open();
  const pending = new Set<string>();
  await page.exposeFunction('noteShown', (ids: string[]) =>
    ids.forEach((id) => pending.delete(id)),
  );
  await openDisplay(page, `${site.address}/${story.id}/display?dwell=5`);
  await page.evaluate(watchReports);
  const meter = await PageMeter.attach(page);
  const looks: Look[] = [];
  const start = performance.now();
  for (let update = 1; update <= UPDATES; update += 1) {
    await wait(Math.max(0, start + update * BETWEEN_MILLISECONDS - performance.now()));
    while (pending.size > MOST_PENDING) await wait(BETWEEN_MILLISECONDS);
    pending.add(await story.update());
    if (update % LOOK_EVERY !== 0) continue;
    expect(await reportsTwice(page), 'no report is among the newest twice').toEqual([]);
    const seconds = Math.round((performance.now() - start) / 1000);
    looks.push({ update, seconds, pending: pending.size, ...(await meter.look()) });
    await draw(looks);
  }
  await expect.poll(() => [...pending], { message: 'every update was shown' }).toEqual([]);
  judge(looks.filter(({ update }) => update > WARM_UP));
}

/** The story is there once the server has looked at its folder. */
async function openDisplay(page: Page, address: string): Promise<void> {
  const answers = async () => (await page.request.get(address)).status();
  await expect.poll(answers, { message: 'the server has read the story' }).toBe(200);
  await page.goto(address);
  await expect(page.locator('[data-map-frame="live"]')).toBeAttached();
  await expect(page.getByRole('complementary').locator('[data-report]').first()).toBeAttached();
}

declare global {
  interface Window {
    noteShown?: (ids: string[]) => Promise<void>;
  }
}

/** Run in the page: tells of every report that it shows from now on. */
function watchReports(): void {
  new MutationObserver((mutations) => {
    const elements = mutations
      .flatMap(({ addedNodes, target, type }) =>
        type === 'attributes' ? [target] : [...addedNodes],
      )
      .filter((node) => node instanceof Element)
      .flatMap((element) => [element, ...element.querySelectorAll('[data-report]')]);
    const ids = elements.flatMap((element) => element.getAttribute('data-report') ?? []);
    if (ids.length > 0) void window.noteShown?.(ids);
  }).observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-report'],
  });
}

async function reportsTwice(page: Page): Promise<string[]> {
  const newest = page.getByRole('complementary').locator('[data-report]');
  const ids = await newest.evaluateAll((all) =>
    all.map((one) => one.getAttribute('data-report') ?? ''),
  );
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** The curve as far as it goes: a soak that ends early leaves what it saw. */
async function draw(looks: readonly Look[]): Promise<void> {
  const [look] = looks.slice(-1);
  if (!look) return;
  if (looks.length === 1) {
    await mkdir(path.dirname(CURVE), { recursive: true });
    await writeFile(CURVE, `${Object.keys(look).join(',')}\n`);
  }
  await appendFile(CURVE, `${Object.values(look).join(',')}\n`);
}

function judge(looks: readonly Look[]): void {
  const updates = UPDATES - WARM_UP;
  const heap = slopeOf(looks, ({ heapBytes }) => heapBytes) * updates;
  const limit = HEAP_BYTES_AN_UPDATE * updates + (isLong ? 0 : HEAP_NOISE_BYTES);
  expect(heap, 'bytes that the heap grew by').toBeLessThanOrEqual(limit);
  for (const counted of ['nodes', 'listeners'] as const) {
    const usual = mean(looks.map((look) => look[counted]));
    const grown = slopeOf(looks, (look) => look[counted]) * updates;
    expect(grown, `${counted} that there are more of`).toBeLessThan(usual * 0.1);
  }
  // How long a frame takes in the suite is the machine's matter.
  if (!isLong) return;
  const longest = Math.max(
    ...looks.map(({ longestFrameMilliseconds }) => longestFrameMilliseconds),
  );
  expect(longest, 'the longest frame').toBeLessThanOrEqual(LONGEST_FRAME_MILLISECONDS);
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** By how much it grows an update: the line that lies nearest to all looks. */
function slopeOf(looks: readonly Look[], valueOf: (look: Look) => number): number {
  const [x, y] = [mean(looks.map(({ update }) => update)), mean(looks.map(valueOf))];
  const across = looks.map((look) => (look.update - x) * (valueOf(look) - y));
  return mean(across) / mean(looks.map(({ update }) => (update - x) ** 2));
}
