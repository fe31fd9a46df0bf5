import { open, PROFILES, withBrowser, withFreshPage } from './browser.mjs';
import { median, milliseconds, printTable } from './figures.mjs';
import { site } from './servers.mjs';
import { STORY } from './story.mjs';

const BUDGET_MILLISECONDS = 50;
const STEPS = 80;
const PAGES = [`/${STORY}`, `/${STORY}/almaty`, `/${STORY}/kz`];

/**
 * Run in the page: moves the handle through the story's first month. @returns for each step the time until the page was
 * drawn anew by script, and until the frame after it was painted.
 */
async function drag(steps) {
  const handle = document.querySelector('input[type=range]');
  const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
  const { defaultView } = handle.ownerDocument;
  const painted = () =>
    new Promise((done) => defaultView.requestAnimationFrame(() => setTimeout(done)));
  const found = [];
  for (let step = 0; step < steps; step += 1) {
    await painted();
    const start = performance.now();
    value.set.call(handle, String(0.05 + (step * 0.4) / steps));
    handle.dispatchEvent(new Event('input', { bubbles: true }));
    const scripted = performance.now() - start;
    await painted();
    found.push([scripted, performance.now() - start]);
  }
  return found;
}

async function stepsOf(browser, address) {
  return withFreshPage(browser, PROFILES.desktop, async (page) => {
    await open(page, address);
    await page.locator('[data-map-frame="live"]').waitFor({ timeout: 60_000 });
    await page.locator('input[type=range]').focus();
    await page.keyboard.press('Home');
    await page.locator('p[data-past]').waitFor();
    return page.evaluate(drag, STEPS);
  });
}

const percentile95 = (values) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * 0.95)];

/** How long the page takes to follow one step of the time bar's handle, all of the story's reports included. */
export async function measureTimeBar() {
  await withBrowser(async (browser) => {
    const own = await site();
    const rows = [];
    for (const path of PAGES) {
      const steps = await stepsOf(browser, `${own}${path}`);
      const [scripted, painted] = [0, 1].map((index) => steps.map((step) => step[index]));
      const typical = median(scripted);
      const met = typical <= BUDGET_MILLISECONDS ? 'met' : 'NOT MET';
      rows.push([path, ...[scripted, painted].flatMap(timesOf), met]);
    }
    printTable(`A step of the time bar, desktop, ${STEPS} steps`, [
      ['', 'drawn', 'p95', 'painted', 'p95', `drawn at most ${BUDGET_MILLISECONDS} ms`],
      ...rows,
    ]);
  });
}

const timesOf = (values) => [milliseconds(median(values)), milliseconds(percentile95(values))];
