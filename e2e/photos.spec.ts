import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const HARBOUR = '/test-story/harbour';
const COVERED = 'Drawing: A picture that is covered until asked for.';
const galleryOf = (page: Page) => page.getByRole('region', { name: 'Photos' });
const pictureOf = (page: Page, name: string) =>
  galleryOf(page).getByRole('link', { name: `Enlarge the photo: Drawing: ${name}` });
const lightboxOf = (page: Page) => page.getByRole('dialog', { name: /lightbox/i });

test('the gallery shows photos with caption, place, date and credit', async ({ page }) => {
  await page.goto(HARBOUR);
  const figure = galleryOf(page).getByRole('figure').filter({ hasText: 'The sea wall of Harbour' });
  await expect(figure.getByRole('img')).toBeVisible();
  await expect(figure).toContainText('Harbour · 2 February 2024 · Credit: Drawn for the tests');
});

test('a click opens a photo full size, and Escape goes back to it', async ({ page }) => {
  await page.goto(HARBOUR);
  const picture = pictureOf(page, 'The sea wall of Harbour under a grey sky.');
  await picture.click();
  const lightbox = lightboxOf(page);
  await expect(lightbox).toBeVisible();
  await expect(lightbox.getByText('The sea wall of Harbour under a grey sky. Drawn')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(lightbox).toBeHidden();
  await expect(page).toHaveURL(HARBOUR);
});

test('the keyboard opens a photo, leafs to the next and closes', async ({ page }) => {
  await page.goto(HARBOUR);
  const picture = pictureOf(page, 'The sea wall of Harbour under a grey sky.');
  await picture.focus();
  await page.keyboard.press('Enter');
  const lightbox = lightboxOf(page);
  await expect(lightbox).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(lightbox.getByText('The mast at the pier. Drawn for the tests')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(lightbox).toBeHidden();
  await expect(picture).toBeFocused();
});

test('a graphic photo is covered until asked for, and nobody leafs into it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(decodeURIComponent(request.url())));
  await page.goto(HARBOUR);
  const picture = galleryOf(page).getByRole('img', { name: COVERED });
  await galleryOf(page).getByText('Graphic photo: show it').scrollIntoViewIfNeeded();
  await expect(picture).toBeHidden();
  expect(asked.filter((url) => url.includes('covered.jpg'))).toEqual([]);
  await pictureOf(page, 'The mast at the pier.').click();
  const lightbox = lightboxOf(page);
  await expect(lightbox.getByRole('button', { name: 'Next photo' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(lightbox).toBeHidden();
  await galleryOf(page).getByText('Graphic photo: show it').click();
  await expect(picture).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a graphic photo is covered, and opens when asked for', async ({ page }) => {
    await page.goto(HARBOUR);
    const picture = galleryOf(page).getByRole('img', { name: COVERED });
    await expect(picture).toBeHidden();
    await galleryOf(page).getByText('Graphic photo: show it').click();
    await expect(picture).toBeVisible();
  });

  test('a photo leads to its file', async ({ page }) => {
    await page.goto(HARBOUR);
    await pictureOf(page, 'The sea wall of Harbour under a grey sky.').click();
    await expect(page).toHaveURL(/\/photos\/test-story\/sea-wall\.jpg\?v=[0-9a-f]{12}$/);
  });
});

for (const caption of ['A picture that we may not publish.', 'A picture whose file is missing.']) {
  test(`“${caption}” is a card with a small map and a link, never a broken image`, async ({
    page,
  }) => {
    await page.goto(HARBOUR);
    const card = galleryOf(page).getByRole('article').filter({ hasText: caption });
    await expect(
      card.getByRole('link', { name: /^We may not publish this photo/ }),
    ).toHaveAttribute('href', 'https://press.example/photos');
    await expect(card.locator('svg circle'), 'the place is marked on a small map').toBeVisible();
    await expect(card).toContainText('Credit: Drawn for the tests');
    await expect(card.locator('img')).toHaveCount(0);
  });
}

for (const place of ['harbour', 'strait-islands', 'far-rock-station']) {
  test(`every picture of ${place} loads, and none moves what stands around it`, async ({
    page,
  }) => {
    await page.goto(`/test-story/${place}`);
    const pictures = galleryOf(page).locator('figure > a img').filter({ visible: true });
    expect(await pictures.count()).toBeGreaterThan(0);
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate(naturalWidth), { message: 'the picture loads' })
        .toBeGreaterThan(0);
    }
    expect(await page.evaluate(layoutShift)).toBeLessThan(0.01);
  });
}

/** Runs in the browser: 0 until the picture has come, and for ever where it is broken. */
function naturalWidth(picture: Element): number {
  return picture instanceof HTMLImageElement && picture.complete ? picture.naturalWidth : 0;
}

/** Runs in the browser: how much the page has moved by itself, as Chromium counts it. */
async function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries().map((entry) => ('value' in entry ? Number(entry.value) : 0));
      resolve(shifts.reduce((sum, value) => sum + value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    // With no shift at all there is no entry, and the observer is never called.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0, 0)));
  });
}

for (const [accept, type] of [
  ['image/avif,image/webp,*/*', 'image/avif'],
  ['image/webp,*/*', 'image/webp'],
  ['*/*', 'image/jpeg'],
] as const) {
  test(`who takes “${accept}” gets a smaller picture as ${type}`, async ({ request }) => {
    const whole = await request.get('/photos/test-story/panorama.webp');
    const small = await request.get('/photos/test-story/panorama.webp?width=300', {
      headers: { Accept: accept },
    });
    expect(small.headers()).toMatchObject({ 'content-type': type });
    expect((await small.body()).length).toBeLessThan((await whole.body()).length / 2);
  });
}

test('a width that is none is refused', async ({ request }) => {
  for (const width of ['', '0', '-1', '1e9', 'wide']) {
    const answer = await request.get(`/photos/test-story/panorama.webp?width=${width}`);
    expect(answer.status(), width).toBe(400);
  }
});

test('a photo is found from its caption, and its report says its rights', async ({ page }) => {
  await page.goto(HARBOUR);
  await galleryOf(page)
    .getByRole('link', { name: 'The sea wall of Harbour under a grey sky.', exact: true })
    .click();
  await expect(page).toHaveURL('/test-story/reports/photo-landscape');
  await expect(page.getByRole('main')).toContainText('MIT, as the project');
});
