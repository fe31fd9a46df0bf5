import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { filterParts } from '#geo/links/filter-query.ts';
import { placeId } from '#geo/model/ids.ts';
import { parseMoment, type Moment } from '#geo/model/moment.ts';
import { NO_FILTER, type ReportFilter } from '#geo/model/report-filter.ts';
import { keptBy } from '#geo/situation/report-filter.ts';
import { situationAt } from '#geo/situation/situation.ts';
import { expect, test } from './fixtures.ts';
import { liveMap, markerOf, openMap } from './live-map.ts';
import { BEFORE_THE_DENIAL } from './pages.ts';
import { readRealStory } from './real-story.ts';
import { PHONE } from './touch.ts';

const STORY = '/kazakhstan-2022';
const COUNTRY = `${STORY}/kz`;
const DECADES_LATER = '2060-01-01';

const story = await readRealStory();

function momentOf(text: string): Moment {
  const moment = parseMoment(text, story.settings.timezone);
  if (moment === null) throw new Error(`${text} is no moment.`);
  return moment;
}

/** How many reports the page of a place has, and how many of them a filter hides. */
function countAt(place: string, filter: Partial<ReportFilter>, at = DECADES_LATER) {
  const { timeline } = situationAt(story, placeId(place), momentOf(at));
  const isKept = keptBy(story, { ...NO_FILTER, ...filter });
  const hidden = timeline.filter(({ report }) => !isKept(report)).length;
  return { total: timeline.length, hidden, kept: timeline.length - hidden };
}

const filtered = (path: string, filter: Partial<ReportFilter>, ...others: string[]) =>
  `${path}?${[...filterParts({ ...NO_FILTER, ...filter }), ...others].join('&')}`;

const saying = ({ hidden, total }: { hidden: number; total: number }) =>
  `Reports hidden by the filter: ${hidden} of ${total}`;

/** Folded days and all. */
const entriesOf = (page: Page) => page.locator('#timeline li');
const summaryOf = (page: Page, text: string) => page.locator('summary').filter({ hasText: text });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link with a filter opens filtered, says how much that hides, and is cleared', async ({
    page,
  }) => {
    const filter = { outcomes: ['killed' as const], publishers: ['tass'] };
    const count = countAt('kz', filter);
    expect(count.kept, 'there is something to see').toBeGreaterThan(2);
    await page.goto(filtered(COUNTRY, filter));
    await expect(page.getByText(saying(count))).toBeVisible();
    await expect(entriesOf(page)).toHaveCount(count.kept);
    const toll = page.locator('#toll');
    await expect(toll, 'other outcomes are hidden').not.toContainText('detained:');
    await expect(toll).toContainText(/Hidden by the filter: \d+/);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/kz$/);
    await page.getByRole('link', { name: 'Remove: TASS' }).click();
    await expect(page).toHaveURL(`${COUNTRY}?outcome=killed`);
    await page.getByRole('link', { name: 'Clear the filter' }).first().click();
    await expect(page).toHaveURL(COUNTRY);
    await expect(entriesOf(page)).toHaveCount(count.total);
    await expect(page.getByText('hidden by the filter')).toHaveCount(0);
  });

  test('the form asks for what is chosen, and the address is as short as a link', async ({
    page,
  }) => {
    await page.goto(`${COUNTRY}?at=${BEFORE_THE_DENIAL}`);
    await summaryOf(page, 'Filter reports').click();
    await page.getByRole('searchbox', { name: 'Search' }).fill('Astana');
    await summaryOf(page, 'Kind of report').click();
    await page.getByRole('checkbox', { name: /^Emergency measure/ }).check();
    await page.getByRole('checkbox', { name: /^Incident/ }).check();
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expect(page).toHaveURL(
      `${COUNTRY}?kind=incident,emergency&q=Astana&at=${BEFORE_THE_DENIAL}`,
    );
    const filter = { kinds: ['incident' as const, 'emergency' as const], text: 'Astana' };
    const count = countAt('kz', filter, BEFORE_THE_DENIAL);
    expect(count.kept).toBeGreaterThan(0);
    await expect(page.getByText(saying(count))).toBeVisible();
    await expect(entriesOf(page)).toHaveCount(count.kept);
    await expect(page.getByText('You are looking at the past')).toBeVisible();
    await summaryOf(page, 'Filter reports').click();
    await expect(page.getByRole('checkbox', { name: /^Incident/ })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: /^Photo/ })).not.toBeChecked();
  });

  test('the filter goes along to other places, and stays in other languages', async ({ page }) => {
    await page.goto(filtered(STORY, { kinds: ['photo'] }, `at=${BEFORE_THE_DENIAL}`));
    await page.getByRole('link', { name: 'Almaty', exact: true }).first().click();
    await expect(page).toHaveURL(`${STORY}/almaty?kind=photo&at=${BEFORE_THE_DENIAL}`);
    await page.getByRole('link', { name: 'Қазақша' }).click();
    await expect(page).toHaveURL(`/kk${STORY}/almaty?kind=photo&at=${BEFORE_THE_DENIAL}`);
    const { hidden, total } = countAt('almaty', { kinds: ['photo'] }, BEFORE_THE_DENIAL);
    await expect(
      page.getByText(`Сүзгі жасырған хабарлар: ${hidden} (барлығы ${total})`),
    ).toBeVisible();
  });

  test('what cannot be read, or is not in the story, is no filter', async ({ page }) => {
    const response = await page.goto(`${STORY}?kind=rumour&place=atlantis&language=xx&q=%20`);
    expect(response?.status()).toBe(200);
    await expect(page).toHaveURL(STORY);
    await page.goto(`${STORY}?kind=photo&place=aktau,atlantis&source=nobody`);
    await expect(page).toHaveURL(`${STORY}?kind=photo&place=aktau`);
  });

  test('where nothing is found it says so, and not that nothing is known', async ({ page }) => {
    await page.goto(filtered(`${STORY}/aktau`, { text: 'submarine' }));
    const { total } = countAt('aktau', {});
    await expect(page.getByText(saying({ hidden: total, total }))).toBeVisible();
    await expect(page.locator('#timeline')).toContainText('No report matches the filter.');
    await expect(page.getByText('No photos yet.')).toHaveCount(0);
  });
});

test('the map, the lists, the counts and the time bar agree', async ({ page }) => {
  const filter = { places: [placeId('mangystau-region')] };
  const count = countAt('kz', filter);
  const map = await openMap(page, filtered(COUNTRY, filter));
  await expect(page.getByText(saying(count))).toBeVisible();
  await expect(entriesOf(page)).toHaveCount(count.kept);
  const note = `Reports hidden on the map: ${count.hidden} of ${count.total}`;
  await expect(page.getByText(note).filter({ visible: true })).toHaveCount(1);
  await expect(page.getByText(`${count.kept} of ${count.kept} reports`)).toBeVisible();
  const inside = ['Aktau', 'Zhanaozen', 'Mangystau Region'];
  for (const place of inside) await expect(markerOf(map, place)).toHaveCount(1);
  await expect(markerOf(map, 'Almaty')).toHaveCount(0);
  const listed = page.locator('#inside li[data-place]');
  await expect(listed).toHaveCount(1);
  await expect(listed).toContainText('Mangystau Region');
});

test('the legend hides besides, and neither counts what the other hides', async ({ page }) => {
  const filter = { places: [placeId('mangystau-region')] };
  const map = await openMap(page, filtered(STORY, filter, 'at=2022-01-06T12:00Z'));
  const note = page.getByText(/^Places hidden on the map: \d+ of \d+$/).filter({ visible: true });
  const said = await note.textContent();
  await summaryOf(page, 'Legend').click();
  await page.getByRole('button', { name: /^Severe/, pressed: true }).click();
  await expect(markerOf(map, 'Aktau')).toHaveCount(0);
  const places = [...story.places.values()].filter(({ path }) =>
    path.includes(placeId('mangystau-region')),
  );
  const hidden = page.getByRole('status').filter({ hasText: /^Hidden here: \d+ places$/ });
  await expect(hidden).toBeVisible();
  const number = Number(/\d+/.exec((await hidden.textContent()) ?? '')?.[0]);
  expect(number).toBeLessThanOrEqual(places.length);
  await expect(note).toHaveText(said ?? '');
});

test('the map stays where it is when the form is sent, and the filter when time is moved', async ({
  page,
}) => {
  await openMap(page, `${COUNTRY}?view=7/43.6/52.5`);
  await summaryOf(page, 'Filter reports').click();
  await summaryOf(page, 'Kind of report').click();
  await page.getByRole('checkbox', { name: /^Photo/ }).check();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page).toHaveURL(/\?kind=photo&view=7\/43\.6\/52\.5$/);
  await liveMap(page);
  await expect(page.getByText(saying(countAt('kz', { kinds: ['photo'] })))).toBeVisible();
  await page.getByRole('slider', { name: 'Moment shown' }).press('Home');
  await page.getByRole('slider', { name: 'Moment shown' }).press('PageUp');
  await expect(page).toHaveURL(/[?&]at=/);
  const at = new URL(page.url()).searchParams.get('at') ?? '';
  await expect(page.getByText(saying(countAt('kz', { kinds: ['photo'] }, at)))).toBeVisible();
  await expect(page).toHaveURL(/kind=photo/);
});

test('by keys alone, and axe finds nothing on the open form, light and dark', async ({ page }) => {
  await page.goto(filtered(`${STORY}/aktau`, { kinds: ['incident'] }));
  await summaryOf(page, 'Filter reports').press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox', { name: 'Search' })).toBeFocused();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  }
  await page.keyboard.type('rally');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${STORY}/aktau?kind=incident&q=rally`);
  const count = countAt('aktau', { kinds: ['incident'], text: 'rally' });
  await expect(page.getByText(saying(count))).toBeVisible();
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('everything to press has room for a finger', async ({ page }) => {
    await page.goto(filtered(COUNTRY, { kinds: ['photo'], publishers: ['tass'] }));
    await summaryOf(page, 'Filter reports').click();
    const controls = page.locator(
      '[data-filter-form] :is(summary, label:has(input), input[type=search], button, a)',
    );
    const low = await controls.evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
        .map((one) => one.textContent),
    );
    expect(await controls.count()).toBeGreaterThan(100);
    expect(low).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});
