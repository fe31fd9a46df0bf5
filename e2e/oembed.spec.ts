import { extract } from '@extractus/oembed-extractor';
import { expect, test } from './fixtures.ts';
import { serveForeignPage } from './foreign-page.ts';
import { inLanguage, LANGUAGES } from './pages.ts';

const TITLES = {
  en: 'Almaty · Kazakhstan, January 2022',
  ru: 'Алматы · Казахстан, январь 2022 года',
  kk: 'Алматы · Қазақстан, 2022 жылғы қаңтар',
} as const;

for (const language of LANGUAGES) {
  test(`a CMS that is given a link finds the frame to put in its place (${language})`, async ({
    baseURL,
    page,
  }) => {
    const link = `${baseURL}${inLanguage('/kazakhstan-2022/almaty', language)}`;
    const found = await extract(link, { maxwidth: 400 });
    expect(found).toMatchObject({
      type: 'rich',
      version: '1.0',
      title: TITLES[language],
      width: 400,
    });
    const foreign = await serveForeignPage(String(baseURL), String(Reflect.get(found, 'html')));
    try {
      await page.goto(foreign.address);
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('html')).toHaveAttribute('lang', language);
      await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
    } finally {
      await foreign.stop();
    }
  });
}

test('every kind of page says where to ask, and is answered in both formats', async ({
  baseURL,
  request,
}) => {
  for (const path of [
    '/',
    '/kazakhstan-2022?at=2022-01-09',
    '/kazakhstan-2022/reports/0109-164-killed',
    '/kazakhstan-2022/corrections',
    '/embed',
  ]) {
    const html = await (await request.get(path)).text();
    const [json = '', xml = ''] = ['application/json', 'text/xml'].map((type) => {
      const href = new RegExp(`type="${type.replace('/', '\\/')}\\+oembed" href="([^"]+)"`);
      return href.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    });
    expect(json, path).toContain(encodeURIComponent(`${baseURL}${path}`.replace(/\/$/, '')));
    const told = await request.get(json);
    expect(told.status(), path).toBe(200);
    expect(await told.json(), path).toMatchObject({
      version: '1.0',
      provider_name: 'Incident Map',
    });
    expect(await (await request.get(xml)).text(), path).toContain('<oembed>');
  }
});
