import { expect, test } from './fixtures.ts';
import { asOf } from './pages.ts';

const CAPITAL = '/kazakhstan-2022/nur-sultan';

test('as of January 2022 the capital is Nur-Sultan, and nothing tells of its later name', async ({
  page,
}) => {
  await page.goto(asOf(CAPITAL, '2022-01-06'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nur-Sultan');
  await expect(page.getByRole('article')).toContainText('Astana (1998–2019)');
  await expect(page.getByRole('article')).not.toContainText('2022–');
});

test('today the page gives both names', async ({ page }) => {
  await page.goto(CAPITAL);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Nur-Sultan (Astana since September 2022)',
  );
});
