import { expect, test } from './fixtures.ts';
import { serveForeignPage } from './foreign-page.ts';

const ALMATY = '/embed/kazakhstan-2022/almaty';
const MOST_BYTES = 40 * 1024;

test('a newspaper embeds a place under a strict policy: it says all at once, and the frame gets its height', async ({
  page,
  baseURL,
}) => {
  const body = `<iframe src="${baseURL}${ALMATY}" title="Almaty" width="340" height="100"></iframe><script async src="${baseURL}/embed.js"></script>`;
  const foreign = await serveForeignPage(String(baseURL), body);
  try {
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.url().includes('/embed/')) {
        sizes.push(
          request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize),
        );
      }
    });
    await page.goto(foreign.address);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { name: 'Almaty' })).toBeVisible();
    await expect(frame.getByText(/Counter-terrorist operation/)).toBeVisible();
    await expect(frame.getByText(/killed/).first()).toBeVisible();
    await expect(frame.getByText(/^As of /)).toBeVisible();
    await expect(frame.getByRole('link', { name: /All that is known/ })).toHaveAttribute(
      'href',
      /\/kazakhstan-2022\/almaty$/,
    );
    const said = await frame
      .locator('.said')
      .evaluate(({ offsetHeight }: HTMLElement) => offsetHeight);
    await expect(page.locator('iframe')).toHaveCSS('height', `${said + 221}px`);
    expect(sizes).toHaveLength(1);
    const [bytes = Infinity] = await Promise.all(sizes);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  } finally {
    await foreign.stop();
  }
});

test('a touch replaces the frame by the live map, whose links leave the newspaper where it is', async ({
  page,
  baseURL,
}) => {
  const body = `<iframe src="${baseURL}${ALMATY}?lang=ru&amp;theme=dark&amp;at=2022-01-09" title="Алматы" width="600" height="420"></iframe>`;
  const foreign = await serveForeignPage(String(baseURL), body);
  try {
    await page.goto(foreign.address);
    const frame = page.frameLocator('iframe');
    await frame.getByRole('link', { name: /Двигать карту/ }).click();
    await expect(frame.locator('[data-map-frame="live"]')).toBeVisible();
    await expect(frame.locator('html')).toHaveAttribute('lang', 'ru');
    await expect(frame.locator('html')).toHaveAttribute('data-scheme', 'dark');
    await expect(frame.getByText(/По состоянию на 9 января 2022/)).toBeVisible();
    const opened = page.waitForEvent('popup');
    await frame.getByRole('link', { name: /Всё, что известно/ }).click();
    await expect(await opened).toHaveURL('/ru/kazakhstan-2022/almaty?at=2022-01-09');
  } finally {
    await foreign.stop();
  }
});

test('language, theme and moment are parameters; what cannot be read is the default, what is not there a 404', async ({
  page,
  request,
}) => {
  await page.goto(`${ALMATY}?lang=kk&theme=dark&at=2022-01-09T15:00Z`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
  await expect(
    page.getByText('2022 жылғы 9 қаңтар, 21:00', { exact: false }).first(),
  ).toBeVisible();
  await page.goto(`${ALMATY}?lang=xx&theme=pink&at=whenever`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const missing = await request.get('/embed/kazakhstan-2022/no-such-place');
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toContain('There is no such page');
  const past = `${ALMATY}?at=2022-01-09`;
  const etag = (await request.get(past)).headers()['etag'] ?? '';
  const again = await request.get(past, { headers: { 'If-None-Match': etag } });
  expect(again.status()).toBe(304);
});

test.describe('an ordinary page', () => {
  test.use({ expectedErrors: [/X-Frame-Options|frame-ancestors/] });

  test('refuses to be framed', async ({ page, request, baseURL }) => {
    for (const path of ['/', '/kazakhstan-2022', '/ru/kazakhstan-2022/almaty?at=2022-01-09']) {
      const headers = (await request.get(path)).headers();
      expect(headers['x-frame-options'], path).toBe('DENY');
    }
    const body = `<iframe src="${baseURL}/kazakhstan-2022" title="No"></iframe>`;
    const foreign = await serveForeignPage(String(baseURL), body);
    try {
      const refused = page.waitForEvent('console', (message) =>
        /X-Frame-Options|frame-ancestors/.test(message.text()),
      );
      await page.goto(foreign.address);
      await refused;
      await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveCount(0);
    } finally {
      await foreign.stop();
    }
  });
});
