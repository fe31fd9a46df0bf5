import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { inLanguage, LANGUAGES } from './pages.ts';

test('an editor chooses a place, a language and a height: code and preview follow', async ({
  page,
}) => {
  await page.goto('/embed');
  await page.getByLabel('Story or place').selectOption({ label: 'Aktau' });
  await page.getByRole('combobox', { name: 'Language' }).selectOption({ label: 'Қазақша' });
  await page.getByLabel('Colours').selectOption('dark');
  await page.getByLabel('Height in pixels').fill('400');
  const code = page.locator('pre');
  await expect(code).toContainText('/embed/kazakhstan-2022/aktau?lang=kk&amp;theme=dark"');
  await expect(code).toContainText('height="400"');
  await expect(code).toContainText('/embed.js"></script>');
  const preview = page.frameLocator('iframe');
  await expect(preview.getByRole('heading', { name: 'Ақтау' })).toBeVisible();
  await page.getByLabel('Height of the frame').selectOption('no');
  await expect(code).not.toContainText('script');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the form asks for the page with its code', async ({ page }) => {
    await page.goto('/ru/embed');
    await page.getByLabel('Тема или место').selectOption({ label: 'Актау' });
    await page.getByLabel('По состоянию на').fill('2022-01-09');
    await page.getByRole('button', { name: 'Показать' }).click();
    await expect(page).toHaveURL(/\/ru\/embed\?of=kazakhstan-2022%2Faktau/);
    await expect(page.locator('pre')).toContainText('aktau?lang=ru&amp;at=2022-01-09');
    await expect(
      page
        .frameLocator('iframe')
        .getByText(/9 января 2022/)
        .first(),
    ).toBeVisible();
  });
});

for (const language of LANGUAGES) {
  test(`the builder and what it frames have no accessibility problem (${language})`, async ({
    page,
  }) => {
    await page.goto(inLanguage('/embed', language));
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}
