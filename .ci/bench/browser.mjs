import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium, installChromium } from '../chromium.mjs';

const DESKTOP = { width: 1280, height: 800 };

const bytesASecond = (megabits) => (megabits * 1_000_000) / 8;

/** Whether a request or an answer is that of the stream of changes, which never ends. */
export const isStream = (one) => one.url().endsWith('/live');

/** How a page is looked at: window, processor and line. */
export const PROFILES = {
  /** A line on which scripts come later than the page, as they do in the world, and nobody waits long. */
  cable: { viewport: DESKTOP, slower: 1, line: { megabits: 10, milliseconds: 40 } },
  desktop: { viewport: DESKTOP, slower: 1, line: null },
  phone: {
    viewport: { width: 390, height: 844 },
    slower: 4,
    line: { megabits: 1.6, milliseconds: 150 },
  },
};

async function slowDown(page, { slower, line }) {
  const session = await page.context().newCDPSession(page);
  if (slower > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  if (line === null) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.milliseconds,
    downloadThroughput: bytesASecond(line.megabits),
    uploadThroughput: bytesASecond(line.megabits / 2),
  });
}

/** Runs `visit(browser)` with a Chromium that is closed afterwards. */
export async function withBrowser(visit) {
  if (!(await installChromium())) throw new Error('there is no Chromium.');
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: chromiumFlags,
    ...(executablePath && { executablePath }),
  });
  try {
    return await visit(browser);
  } finally {
    await browser.close();
  }
}

/** Runs `visit(page)` with a page that has nothing in its cache. */
export async function withFreshPage(browser, profile, visit) {
  const context = await browser.newContext({ viewport: profile.viewport });
  try {
    const page = await context.newPage();
    await slowDown(page, profile);
    return await visit(page);
  } finally {
    await context.close();
  }
}

/** @throws Error where the answer is not 200: a missing page would be a fast one. */
export async function open(page, address, options) {
  const answer = await page.goto(address, options);
  if (answer?.status() !== 200) throw new Error(`${address} answered ${answer?.status()}.`);
}
