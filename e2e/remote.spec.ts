import { expect, test } from './fixtures.ts';
import { startGateway } from './gateway.ts';
import { startSite, type OwnSite } from './own-site.ts';

const TOKEN = '4f1c9a7e20b35d68';
const WALL = `wall=newsroom&token=${TOKEN}`;
const DISPLAY = '/kazakhstan-2022/display';

let site: OwnSite;
test.beforeAll(async () => {
  site = await startSite({ WALL_TOKENS: `newsroom=${TOKEN}` });
});
test.afterAll(async () => site.stop());

test('a phone tells the wall to show a place alone, to go on to the next, and to stay there', async ({
  page,
  context,
}) => {
  const stream = page.waitForRequest((request) => request.url().includes('/live?'));
  await page.goto(`${site.address}${DISPLAY}?${WALL}&dwell=5`);
  const { referer } = await (await stream).allHeaders();
  expect([(await stream).url(), referer].join(' ')).not.toContain('token');
  const place = page.locator('[data-focus-place]');
  await expect(place).toBeVisible();

  const phone = await context.newPage();
  await phone.setViewportSize({ width: 390, height: 844 });
  await phone.goto(`${site.address}${DISPLAY}/remote?${WALL}`);
  const remote = phone.getByRole('status');
  await expect(remote).toHaveText('The wall goes from place to place.');
  await phone.getByRole('button', { name: 'Aktau', exact: true }).click();
  await expect(remote).toHaveText(/The wall shows: Aktau\./);
  await expect(place).toHaveAttribute('data-focus-place', 'aktau');

  await phone.getByRole('button', { name: 'Next place' }).click();
  await expect(place).not.toHaveAttribute('data-focus-place', 'aktau');
  const hold = phone.getByRole('button', { name: 'Hold' });
  await hold.click();
  await expect(hold).toHaveAttribute('aria-pressed', 'true');
  await expect(remote).toHaveText(/stays where it is/);
});

test('what a wall and its remote ask for is not told the token of their address', async ({
  page,
}) => {
  const gateway = await startGateway(site.address);
  try {
    const address = `http://127.0.0.1:${gateway.port}`;
    await page.goto(`${address}${DISPLAY}?${WALL}`);
    await expect(page.locator('[data-focus-place]')).toBeVisible();
    await page.goto(`${address}/ru${DISPLAY}/remote?${WALL}`);
    await expect(page.getByRole('status')).toBeVisible();
    // Chromium tells the fonts of a style that stands in the page where it stands, whatever the page says.
    const files = gateway.asked.filter(
      ({ headers }) => !['document', 'font'].includes(String(headers['sec-fetch-dest'])),
    );
    expect(files.length).toBeGreaterThan(10);
    const seen = files.map(({ url, headers }) => `${url} for ${headers.referer}`);
    expect(seen.filter((line) => line.includes(TOKEN))).toEqual([]);
  } finally {
    await gateway.stop();
  }
});

test.describe('whoever has no key', () => {
  test.use({ expectedErrors: [/403/] });

  test('is told so by the remote', async ({ page }) => {
    await page.goto(`${site.address}/ru${DISPLAY}/remote?wall=newsroom&token=another`);
    await expect(page.getByRole('status')).toContainText('не относится ни к одному экрану');
    await expect(page.getByRole('button', { name: 'Остановить' })).toBeDisabled();
  });
});

test('the remote says that it is off where no wall has one', async ({ page }) => {
  await page.goto(`${DISPLAY}/remote?${WALL}`);
  await expect(page.getByText('The remote is off')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
});
