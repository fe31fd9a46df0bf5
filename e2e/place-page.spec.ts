import { expect, test } from './fixtures.ts';
import { asOf, BEFORE_THE_DENIAL } from './pages.ts';

test.use({ javaScriptEnabled: false });

const ALMATY = asOf('/kazakhstan-2022/almaty', BEFORE_THE_DENIAL);

test('a reader without JavaScript finds everything about a place, in order', async ({ page }) => {
  await page.goto(ALMATY);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Almaty');
  await expect(
    page.getByRole('article').getByText('As of', { exact: false }).first(),
  ).toContainText('9 January 2022, 21:00 (UTC+06:00)');
  await expect(page.getByRole('region', { name: 'Map of Almaty' })).toBeVisible();
  await expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText([
    'Emergency status',
    'People killed, injured, detained',
    'Emergency timeline',
    'Photos',
    'What happened',
    'Where we have it from',
    'Places inside',
    'Neighbours',
  ]);
});

test('the status says since when, by whom, through what and at which hours', async ({ page }) => {
  await page.goto(asOf('/kazakhstan-2022/aktau', '2022-01-06'));
  const article = page.getByRole('article');
  await expect(article.getByText('State of emergency', { exact: true }).first()).toBeVisible();
  await expect(
    article.getByRole('link', {
      name: 'State of emergency since 5 January, 01:30, through Mangystau Region, until 19 January, 00:00; declared by President of Kazakhstan',
    }),
  ).toHaveAttribute('href', /\/reports\/0105-soe-mangystau\?/);
  await expect(
    article.getByRole('link', { name: /^Curfew since .* every night 23:00–07:00/ }),
  ).toBeVisible();
});

test('every figure of the toll is a link to the report that claims it', async ({ page }) => {
  await page.goto(ALMATY);
  const toll = page.getByRole('region', { name: 'People killed, injured, detained' });
  const headlines = toll.getByRole('heading', { level: 3, name: /\d|dozens/i });
  expect(await headlines.count()).toBeGreaterThan(5);
  for (const headline of await headlines.all()) {
    const figure = headline.getByRole('link');
    await expect(figure).toHaveAttribute('href', /^\/kazakhstan-2022\/reports\//);
    await expect(headline).toContainText((await figure.innerText()).trim());
  }
  const unlinked = await toll.evaluate((section) =>
    [...section.querySelectorAll('h3')]
      .map((heading) => {
        const copy = heading.cloneNode(true);
        if (copy instanceof Element) for (const link of copy.querySelectorAll('a')) link.remove();
        return copy.textContent ?? '';
      })
      .filter((text) => /\d/.test(text)),
  );
  expect(unlinked, 'no figure stands outside a link').toEqual([]);
  await toll.getByRole('link', { name: '103', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('103 people killed');
});

test('a figure given in words stays a word', async ({ page }) => {
  await page.goto(ALMATY);
  const toll = page.getByRole('region', { name: 'People killed, injured, detained' });
  await expect(toll.getByRole('link', { name: 'Dozens', exact: true })).toBeVisible();
});

test('the figures of places inside are listed and never added', async ({ page }) => {
  await page.goto(asOf('/kazakhstan-2022/kz', BEFORE_THE_DENIAL));
  const toll = page.getByRole('region', { name: 'People killed, injured, detained' });
  await expect(
    toll.getByRole('heading', { name: 'Figures for places inside it (not added together)' }),
  ).toBeVisible();
  await expect(toll.getByRole('heading', { level: 3, name: '164 people killed' })).toBeVisible();
  await expect(
    toll.getByRole('heading', { level: 3, name: /over 1,000 people injured/i }),
  ).toBeVisible();
});

test('photos say what they show, when, and whose they are, and lead to the page that has them', async ({
  page,
}) => {
  await page.goto(ALMATY);
  const photos = page.getByRole('region', { name: 'Photos' });
  const card = photos.getByRole('article').first();
  await expect(card).toContainText('Fire in the city administration of Almaty.');
  await expect(card).toContainText('5 January 2022');
  await expect(card).toContainText('Credit: Valery Sharifulin / TASS');
  await expect(card.getByRole('link', { name: /^We may not publish this photo/ })).toHaveAttribute(
    'href',
    /^https:/,
  );
});

test('the timeline goes by day, newest first, and says what became known later', async ({
  page,
}) => {
  await page.goto(ALMATY);
  const timeline = page.getByRole('region', { name: 'What happened' });
  await expect(timeline).toContainText('Times are local: UTC+06:00');
  const days = await timeline
    .getByRole('heading', { level: 3 })
    .locator('time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
  expect(days.length).toBeGreaterThan(4);
  expect(days).toEqual(days.toSorted().toReversed());
  await expect(timeline.getByText('became known on 8 January 2022').first()).toBeVisible();
});

test('sources are named with publisher, date and language', async ({ page }) => {
  await page.goto(ALMATY);
  const sources = page.getByRole('region', { name: 'Where we have it from' });
  await expect(sources).toContainText('32 sources');
  const first = sources.getByRole('listitem').first();
  await expect(first.getByRole('link')).toHaveAttribute('href', /^https?:/);
  await expect(first).toContainText(/published \d+ January 2022(?:, \d\d:\d\d)? · English/);
});

test('places inside, neighbours and what is around are one click away', async ({ page }) => {
  await page.goto(asOf('/kazakhstan-2022/mangystau-region', '2022-01-06'));
  const inside = page.getByRole('region', { name: 'Places inside' });
  const aktau = inside.getByRole('listitem').filter({ hasText: 'Aktau' }).first();
  await expect(aktau).toContainText('State of emergency');
  const neighbours = page.getByRole('region', { name: 'Neighbours' });
  await expect(neighbours.getByRole('link', { name: /^Atyrau Region/ })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'Where you are' })
    .getByRole('link', { name: 'Kazakhstan', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kazakhstan');
});

test('a place without figures, photos or measures says so', async ({ page }) => {
  await page.goto('/empty-story/quiet-island');
  const article = page.getByRole('article');
  await expect(article).toContainText('No figures are stated for this place.');
  await expect(article).toContainText('No photos yet.');
  await expect(article).toContainText('That is not the same as “none”.');
  await expect(article).toContainText('No reports known as of this moment.');
});

test('nobody killed is a figure, not a gap', async ({ page }) => {
  await page.goto('/test-story/harbour');
  const toll = page.getByRole('region', { name: 'People killed, injured, detained' });
  await expect(toll.getByRole('link', { name: '0', exact: true })).toBeVisible();
});

test('what a report says is text, never code', async ({ page }) => {
  await page.goto('/test-story/harbour');
  await expect(page.getByText('Roofs <b>torn off</b> at the "Old Quay" & nearby')).toBeVisible();
});
