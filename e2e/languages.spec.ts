import { expect, test } from './fixtures.ts';
import { asOf, BEFORE_THE_DENIAL, inLanguage, LANGUAGES, type Language } from './pages.ts';

const PLACE = '/kazakhstan-2022/mangystau-region';

const TEXTS: Readonly<
  Record<
    Language,
    Readonly<Record<'place' | 'country' | 'status' | 'through' | 'toll' | 'language', string>>
  >
> = {
  en: {
    place: 'Mangystau Region',
    country: 'Kazakhstan',
    status: 'State of emergency',
    through: 'through Mangystau Region',
    toll: 'People killed, injured, detained',
    language: 'English',
  },
  ru: {
    place: 'Мангистауская область',
    country: 'Казахстан',
    status: 'Чрезвычайное положение',
    through: 'Мангистауская область',
    toll: 'Погибшие, пострадавшие, задержанные',
    language: 'Русский',
  },
  kk: {
    place: 'Маңғыстау облысы',
    country: 'Қазақстан',
    status: 'Төтенше жағдай',
    through: 'Маңғыстау облысы',
    toll: 'Қаза тапқандар, зардап шеккендер, ұсталғандар',
    language: 'Қазақша',
  },
};

for (const language of LANGUAGES) {
  const texts = TEXTS[language];

  test(`in ${texts.language} the page, its names and its statuses are ${texts.language}`, async ({
    page,
  }) => {
    await page.goto(asOf(inLanguage(PLACE, language), '2022-01-05T10:49Z'));
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(texts.place);
    await expect(page.getByRole('article')).toContainText(texts.status);
    await expect(
      page.getByRole('article').getByRole('link', { name: texts.country, exact: true }).first(),
    ).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(`^${texts.place} · `));
    await expect(
      page.getByRole('navigation').locator('[aria-current="true"]'),
      'the language in use is marked',
    ).toHaveText(texts.language);
  });

  test(`in ${texts.language} a status that comes from around names the region`, async ({
    page,
  }) => {
    await page.goto(asOf(inLanguage('/kazakhstan-2022/aktau', language), '2022-01-06'));
    await expect(
      page
        .getByRole('article')
        .getByRole('link', { name: new RegExp(`^${texts.status}.*${texts.through}`, 'u') })
        .first(),
    ).toBeVisible();
  });

  test(`every page names its ${texts.language} version for search engines`, async ({ page }) => {
    await page.goto(inLanguage(PLACE, language));
    const alternates = page.locator('link[rel="alternate"][hreflang]');
    const addresses = await alternates.evaluateAll((links) =>
      links.map((link) => [
        link.getAttribute('hreflang'),
        new URL(link.getAttribute('href') ?? '').pathname,
      ]),
    );
    expect(Object.fromEntries(addresses)).toEqual({
      en: PLACE,
      ru: `/ru${PLACE}`,
      kk: `/kk${PLACE}`,
      'x-default': PLACE,
    });
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      new RegExp(`${inLanguage(PLACE, language)}$`),
    );
  });
}

for (const language of ['ru', 'kk'] as const) {
  test(`in ${TEXTS[language].language} a report’s own words stay English and are marked so`, async ({
    page,
  }) => {
    await page.goto(asOf(inLanguage('/kazakhstan-2022/almaty', language), BEFORE_THE_DENIAL));
    // Days of a long timeline are folded: it is there, though not in sight.
    const summary = page.getByText('A boy of 11 was fatally shot while out with his parents.');
    await expect(summary.first()).toHaveAttribute('lang', 'en');
  });

  test(`in ${TEXTS[language].language} nothing the software says is left in English`, async ({
    page,
  }) => {
    await page.goto(asOf(inLanguage('/kazakhstan-2022/kz', language), BEFORE_THE_DENIAL));
    const texts = await page.getByRole('main').evaluate((main) => {
      const copy = main.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      for (const own of copy.querySelectorAll('[lang]')) own.remove();
      return copy.textContent ?? '';
    });
    for (const word of ['killed', 'injured', 'emergency', 'curfew', 'since', 'according to']) {
      expect(texts).not.toContain(word);
    }
  });
}

test('English marks a Russian report as Russian', async ({ page }) => {
  await page.goto('/test-story/far-rock-station');
  const summary = page.getByText('Со станции нет вестей.').first();
  await expect(summary).toHaveAttribute('lang', 'ru');
});

test('the language is switched without losing the page or the moment', async ({ page }) => {
  await page.goto(asOf('/kazakhstan-2022/aktau', BEFORE_THE_DENIAL));
  await page.getByRole('link', { name: 'Қазақша' }).click();
  await expect(page).toHaveURL(`/kk/kazakhstan-2022/aktau?at=${BEFORE_THE_DENIAL}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ақтау');
  await page.getByRole('link', { name: 'Русский' }).click();
  await expect(page).toHaveURL(`/ru/kazakhstan-2022/aktau?at=${BEFORE_THE_DENIAL}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Актау');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`/kazakhstan-2022/aktau?at=${BEFORE_THE_DENIAL}`);
});

test('links stay in the language', async ({ page }) => {
  await page.goto('/ru/kazakhstan-2022/aktau');
  const others = await page
    .getByRole('main')
    .locator('a[href^="/"]')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((address) => !address.startsWith('/ru/')),
    );
  expect(others).toEqual([]);
});

test('an address with the prefix of English leads to the one without', async ({ page }) => {
  await page.goto('/en/kazakhstan-2022/aktau?at=2022-01-06');
  await expect(page).toHaveURL('/kazakhstan-2022/aktau?at=2022-01-06');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
