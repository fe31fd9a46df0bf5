import { expect, test } from './fixtures.ts';

test('the front page answers, with the headers that guard its readers', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  const headers = response?.headers() ?? {};
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
  expect(headers['x-powered-by']).toBeUndefined();
});

test('an address with the prefix of English leads to the one without', async ({ request }) => {
  for (const [asked, given] of [
    ['/en', '/'],
    ['/en?view=5/48/67', '/?view=5%2F48%2F67'],
    ['/en/kazakhstan-2022/aktau', '/kazakhstan-2022/aktau'],
    ['/as-of/en/2022-01-09', '/?at=2022-01-09'],
    ['/as-of/ru/2022-01-09/kazakhstan-2022', '/ru/kazakhstan-2022?at=2022-01-09'],
  ]) {
    const response = await request.get(asked ?? '', { maxRedirects: 0 });
    expect(response.status(), asked).toBe(308);
    expect(response.headers()['location'], asked).toBe(given);
  }
});
