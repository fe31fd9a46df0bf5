import { expect, test } from './fixtures.ts';
import { liveMap, markerOf } from './live-map.ts';

test('the first Tab offers to skip the map, and Enter leads to the situation', async ({ page }) => {
  await page.goto('/kazakhstan-2022/almaty');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the situation' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#situation$/);
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('navigation', { name: 'Where you are' }).getByRole('link').first(),
  ).toBeFocused();
});

test('from the front page to a report without a mouse', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Skip to the situation' }).press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Kazakhstan, January 2022' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/kazakhstan-2022');
  await page.getByRole('link', { name: 'Almaty', exact: true }).first().press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Almaty');
  const toll = page.getByRole('region', { name: 'People killed, injured, detained' });
  await toll.getByRole('heading', { level: 3 }).getByRole('link').first().press('Enter');
  await expect(page).toHaveURL(/\/kazakhstan-2022\/reports\//);
});

test('what has the focus shows it, on every stop of a page', async ({ page }) => {
  await page.goto('/test-story/harbour');
  await liveMap(page);
  const unseen: string[] = [];
  for (let count = 0; count < 40; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (stop && !stop.isSeen) unseen.push(stop.name);
  }
  expect(unseen).toEqual([]);
});

/** Runs in the browser: an outline of the element, or of a box it draws around itself. */
function describeFocus() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const styles = [null, '::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo));
  const isSeen = styles.some(
    ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
  );
  const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return { isSeen, name: `${element.tagName} ${name.slice(0, 60)}` };
}

test('the focus stays on a place when the live map takes over', async ({ page }) => {
  const { promise: focused, resolve: letMapCome } = Promise.withResolvers<void>();
  await page.route(/\/map\.json\.gz/, async (route) => {
    await focused;
    await route.fallback();
  });
  await page.goto('/kazakhstan-2022');
  const drawn = page
    .getByRole('region', { name: 'Map of Kazakhstan' })
    .locator('a[data-place="almaty"]');
  await drawn.focus();
  letMapCome();
  const map = await liveMap(page);
  await expect(markerOf(map, 'Almaty')).toBeFocused();
});

test('a list that is folded opens by Enter', async ({ page }) => {
  await page.goto('/kazakhstan-2022/almaty');
  const sources = page.getByRole('region', { name: 'Where we have it from' });
  const more = sources.getByText(/^\d+ more$/);
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(sources.getByRole('listitem').last()).toBeVisible();
});
