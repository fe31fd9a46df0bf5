import { test } from './fixtures.ts';

// These two prove the guard itself: each is expected to fail.
test.fail('a page that asks another machine for something fails its test', async ({ page }) => {
  await page.goto('/');
  await page.setContent('<img alt="" src="http://elsewhere.example/picture.png">');
});

test.fail('a page that writes an error fails its test', async ({ page }) => {
  await page.goto('/');
  await page.evaluate('console.error("broken")');
});
