import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { editOwnStory, withOwnStory } from './own-story.ts';
import { AFTER_THE_DENIAL, BEFORE_THE_DENIAL } from './pages.ts';

const STORY = 'story-on-a-wall';

withOwnStory(STORY, {});
test.use({ viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });

const DWELL = 30;
const HOUR = 3_600_000;
const focus = (page: Page) => page.locator('[data-focus-place]');
const places = 'places=harbour,west-bank,east-bank';

/** Opens a display whose time goes by when the test says so. */
async function openWall(page: Page, query: string, path = `/${STORY}/display`) {
  await page.clock.install();
  await page.goto(`${path}?dwell=${DWELL}&${query}`);
  await expect(focus(page)).toBeVisible();
}

const nextStop = (page: Page) => page.clock.runFor(DWELL * 1000);

/** A report of a protest, as a line of the file. */
const protestAt = (place: string, id: string) =>
  JSON.stringify({
    type: 'Feature',
    id,
    geometry: null,
    properties: {
      kind: 'incident',
      place,
      precision: 'city',
      occurred: '2024-02-06',
      reported: '2024-02-06T09:00:00+12:00',
      recorded: '2024-03-01',
      summary: `A rally in ${place}.`,
      language: 'en',
      claimant: 'island-press',
      sources: ['press-1'],
      incidentType: 'peaceful-protest',
    },
  });

const withReport = (line: string) => (text: string) =>
  text.replace(/\n\]\}\s*$/, `,\n${line}\n]}\n`);

test('the map goes from place to place, in the order of the address', async ({ page }) => {
  await openWall(page, places);
  await expect(focus(page).getByRole('heading', { name: 'Harbour' })).toBeVisible();
  await expect(page.locator('[data-place="harbour"][data-focus]')).toBeAttached();
  for (const place of ['west-bank', 'east-bank', 'harbour']) {
    await nextStop(page);
    await expect(focus(page)).toHaveAttribute('data-focus-place', place);
    await expect(page.locator(`[data-place="${place}"][data-focus]`)).toBeAttached();
  }
});

test('a saved report is on the wall at once, marked, and its place comes next', async ({
  page,
}) => {
  await openWall(page, places);
  await editOwnStory(STORY, 'reports.geojson', withReport(protestAt('east-bank', 'rally-east')));
  const told = page.locator('aside [data-report="rally-east"]');
  await expect(told).toBeVisible();
  await expect(told).toHaveAttribute('data-fresh', '');
  await nextStop(page);
  await expect(focus(page)).toHaveAttribute('data-focus-place', 'east-bank');
  await expect(focus(page).getByText('Just changed')).toBeVisible();
});

test('a withdrawn figure leaves the wall, and who withdrew it is said', async ({ page }) => {
  await openWall(page, 'places=east-region');
  const figure = focus(page).locator('[data-report="east-hospitalised-6"]');
  await expect(figure).toContainText('6 people in hospital');
  const denial = protestAt('east-region', 'denied-again')
    .replace('"incident"', '"statement"')
    .replace(',"incidentType":"peaceful-protest"', ',"denies":["east-hospitalised-6"]');
  await editOwnStory(STORY, 'reports.geojson', withReport(denial));
  await expect(figure).toBeHidden();
  await expect(focus(page).getByText(/No figure stands: denied by/)).toBeVisible();
});

test.describe('without the server', () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test('the wall keeps what it had and says since when it is stale, after a restart too', async ({
    page,
  }) => {
    await openWall(page, places);
    const badge = page.getByRole('status');
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage).join())).toContain(STORY);
    await expect(badge).toBeEmpty();
    await page.route('**/live**', (route) => route.abort());
    await page.clock.runFor(45_000);
    await expect(badge).toHaveText(/^Stale since (.* )?\d\d:\d\d$/);
    await expect(focus(page)).toBeVisible();
    const since = await badge.textContent();
    await page.reload();
    await expect(focus(page)).toBeVisible();
    await page.clock.runFor(12_000);
    await expect(badge).toHaveText(since ?? '');

    await page.unroute('**/live**');
    await page.clock.runFor(60_000);
    await expect(badge).toBeEmpty();
  });

  test('a new build is loaded at the end of a round, but never an error page', async ({ page }) => {
    await page.route('**/live', (route) => route.abort());
    let asked = 0;
    await page.route('**/live/poll**', async (route) => {
      const answer = await route.fetch();
      const { state, ...rest } = await answer.json();
      const build = asked < 2 ? 'another' : state.build;
      await route.fulfill({ json: { ...rest, state: { ...state, build } } });
    });
    await openWall(page, 'places=harbour');
    let loads = 0;
    page.on('load', () => (loads += 1));
    await page.route('**/display?**', async (route) => {
      asked += 1;
      if (asked === 1) await route.fulfill({ status: 502, body: '<h1>Bad gateway</h1>' });
      else await route.continue();
    });
    const halfRoundsUntil = async (count: () => number) =>
      expect
        .poll(async () => {
          if (count() === 0) await page.clock.runFor(DWELL * 500);
          return count();
        })
        .toBe(1);
    await halfRoundsUntil(() => asked);
    expect(loads).toBe(0);
    await expect(focus(page)).toBeVisible();
    await halfRoundsUntil(() => loads);
    await expect(focus(page)).toBeVisible();
  });
});

test('as of a moment a wall knows nothing that came later', async ({ page }) => {
  const path = '/kazakhstan-2022/display';
  await openWall(page, `places=kz&at=${BEFORE_THE_DENIAL}`, path);
  await expect(page.locator('header')).toContainText('9 January 2022 21:00');
  await expect(focus(page)).toContainText('164 people killed');
  await page.goto(`${path}?places=kz&at=${AFTER_THE_DENIAL}`);
  await expect(focus(page)).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText('164 people');
});

test('a replay moves through the story, its moment large on the screen', async ({ page }) => {
  // By the server's clock, which tells a page with a clock of its own the time again: so the page has none here.
  await page.goto('/kazakhstan-2022/display?replay=60');
  const moment = page.locator('[data-moment]');
  await expect(moment).toContainText('Replay');
  const hourNow = async () => Number(await moment.getAttribute('data-moment')) / HOUR;
  let [hour, begun] = [await hourNow(), Date.now()];
  /** Hours of the story, of an hour a second, since the test or the replay began. */
  const hoursSince = async () => {
    const now = await hourNow();
    if (now < hour) [hour, begun] = [now, Date.now()];
    return now - hour;
  };
  // Its end stays on the screen for 15 seconds.
  await expect.poll(hoursSince, { timeout: 40_000 }).toBeGreaterThanOrEqual(8);
  const speed = (await hoursSince()) / ((Date.now() - begun) / 1000);
  expect(speed).toBeGreaterThan(0.6);
  expect(speed).toBeLessThan(1.7);
});

test('what moves against burn-in uncovers no edge of the screen', async ({ page }) => {
  await openWall(page, 'places=harbour');
  const beyond = await page.getByRole('main').evaluate((wall) => {
    const { top, right, bottom, left } = getComputedStyle(wall);
    return Math.min(...[top, right, bottom, left].map((edge) => -Number.parseFloat(edge)));
  });
  // Four thousandths of 1080, and what a pixel of the screen may show of two.
  expect(beyond).toBeGreaterThan(4.32 + 0.9);
});

test('an ended story says so and shows the most severe status of each place', async ({ page }) => {
  await openWall(page, 'places=almaty', '/kk/kazakhstan-2022/display');
  await expect(page.locator('header')).toContainText('Тақырып аяқталды.');
  await expect(focus(page)).toContainText('Терроризмге қарсы операция');
  await expect(focus(page).locator('[data-status-text="extreme"]')).toBeVisible();
});

test('each place is shown in all languages before the next comes', async ({ page }) => {
  await openWall(page, 'places=almaty,aktau&languages=kk,ru', '/kazakhstan-2022/display');
  for (const [place, language, name] of [
    ['almaty', 'kk', 'Алматы'],
    ['almaty', 'ru', 'Алма-Ата|Алматы'],
    ['aktau', 'kk', 'Ақтау'],
    ['aktau', 'ru', 'Актау'],
  ] as const) {
    await expect(focus(page)).toHaveAttribute('data-focus-place', place);
    await expect(page.getByRole('main')).toHaveAttribute('lang', language);
    await expect(focus(page).getByRole('heading', { level: 2 })).toHaveText(new RegExp(name));
    await nextStop(page);
  }
});

test('the address chooses colours and panels; what it says wrongly is the default', async ({
  page,
}) => {
  await openWall(page, 'theme=dark&panels=none&margin=5');
  const wall = page.getByRole('main');
  await expect(wall).toHaveCSS('background-color', 'rgb(34, 38, 42)');
  await expect(page.locator('aside, figure')).toHaveCount(0);
  await page.goto(`/${STORY}/display?theme=neon&panels=all&dwell=0&margin=99&places=../..`);
  await expect(page.locator('aside')).toBeVisible();
  await expect(wall).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

for (const [width, height] of [
  [1920, 1080],
  [3840, 2160],
  [1080, 1920],
] as const) {
  test.describe(`on a screen of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('nothing is smaller than 28 pixels of 1080, and nothing is cut', async ({ page }) => {
      await openWall(page, 'places=almaty&at=2022-01-07T12:00Z', '/kk/kazakhstan-2022/display');
      await expect(page.locator('[data-place="almaty"][data-focus]')).toBeAttached();
      const { small, cut } = await page.evaluate(measureText);
      expect(small).toEqual([]);
      expect(cut).toEqual([]);
    });
  });
}

/** Texts that are too small for five metres, and parts of the panel that its edge cuts. */
function measureText() {
  const unit = Math.min(innerWidth, innerHeight) / 1080;
  const scaled = document.querySelector<HTMLElement>('[data-map-frame] > div');
  const mapScale = scaled ? scaled.getBoundingClientRect().width / scaled.offsetWidth : 1;
  const sizeOf = (element: Element) =>
    (Number.parseFloat(getComputedStyle(element).fontSize) *
      (element.closest('[data-map-frame]') ? mapScale : 1)) /
    unit;
  const texts = [...document.querySelectorAll('main *')].filter((element) =>
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    ),
  );
  const panel = document.querySelector('[data-focus-place]');
  const edge = panel?.getBoundingClientRect();
  const parts = [...(panel?.lastElementChild?.children ?? [])].map((part) =>
    part.getBoundingClientRect(),
  );
  return {
    small: texts.filter((element) => sizeOf(element) < 27.9).map((element) => element.textContent),
    cut: parts
      .filter((part) => edge && part.left < edge.right && part.bottom > edge.bottom + 1)
      .map(({ top, bottom }) => [top, bottom]),
  };
}

test('who makes a wall chooses what it shows and sees it', async ({ page }) => {
  await page.goto('/kazakhstan-2022/display/builder?theme=dark');
  await page.getByLabel('Aktau', { exact: true }).check();
  await page.getByLabel('Қазақша').check();
  await page.getByLabel('English').uncheck();
  await page.getByLabel('Seconds for each place').fill('45');
  await page.getByLabel('Which place comes next').selectOption('listed');
  await expect(page.locator('pre')).toHaveText(
    /\/kazakhstan-2022\/display\?places=aktau&dwell=45&languages=kk&theme=dark$/,
  );
  const preview = page.frameLocator('iframe');
  await expect(preview.getByRole('heading', { name: 'Ақтау', level: 2 })).toBeVisible();
  await page.getByLabel('Screen', { exact: true }).selectOption('portrait');
  await expect(page.locator('iframe')).toHaveAttribute('height', '1920');
});
