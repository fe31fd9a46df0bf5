import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { LANGUAGES, inLanguage } from './pages.ts';

const FEED = '/kazakhstan-2022/corrections.atom';
const ATOM = 'http://www.w3.org/2005/Atom';

interface Read {
  readonly root: string;
  readonly self: string | null;
  readonly updated: string;
  readonly entries: readonly {
    id: string;
    title: string;
    published: string;
    updated: string;
    link: string;
  }[];
}

/** Reads a feed as a browser reads XML: an error of the XML is an error here. */
function readFeed(page: Page, xml: string): Promise<Read> {
  return page.evaluate(
    ({ text, namespace }) => {
      const feed = new DOMParser().parseFromString(text, 'application/xml');
      if (feed.querySelector('parsererror')) throw new Error(feed.documentElement.textContent);
      const root = feed.documentElement;
      const own = (parent: Element, name: string) =>
        [...parent.children].find(
          (child) => child.localName === name && child.namespaceURI === root.namespaceURI,
        );
      const textOf = (parent: Element, name: string) => own(parent, name)?.textContent ?? '';
      return {
        root: `${root.namespaceURI === namespace ? 'atom:' : ''}${root.localName}`,
        self: root.querySelector(':scope > link[rel=self]')?.getAttribute('href') ?? null,
        updated: textOf(root, 'updated'),
        entries: [...root.getElementsByTagNameNS(namespace, 'entry')].map((entry) => ({
          id: textOf(entry, 'id'),
          title: textOf(entry, 'title'),
          published: textOf(entry, 'published'),
          updated: textOf(entry, 'updated'),
          link: own(entry, 'link')?.getAttribute('href') ?? '',
        })),
      };
    },
    { text: xml, namespace: ATOM },
  );
}

for (const language of LANGUAGES) {
  test(`the corrections are a feed, the 164 of 9 January among them (${language})`, async ({
    page,
    request,
  }) => {
    const response = await request.get(inLanguage(FEED, language));
    expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
    await page.goto('/kazakhstan-2022/corrections');
    const feed = await readFeed(page, await response.text());
    expect(feed.root).toBe('atom:feed');
    expect(feed.self).toContain(inLanguage(FEED, language));
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(feed.entries.length);
    const model = feed.entries.find(({ id }) => id.includes('0109-164-killed#denies-'));
    expect(model?.title).toContain('164');
    expect(model?.published).toBe('2022-01-09T15:33:00.000Z');
    const newest = feed.entries
      .map(({ updated }) => updated)
      .toSorted()
      .at(-1);
    expect(feed.updated).toBe(newest);
    expect((await page.goto(new URL(model?.link ?? '').pathname))?.status()).toBe(200);
  });
}

test('it is found from the page, and not sent again to whoever has it', async ({
  page,
  request,
}) => {
  await page.goto('/kazakhstan-2022/corrections');
  const link = page.locator('link[type="application/atom+xml"]');
  await expect(link).toHaveAttribute('href', new RegExp(`${FEED}$`));
  const first = await request.get(FEED);
  const etag = first.headers()['etag'] ?? '';
  const second = await request.get(FEED, { headers: { 'If-None-Match': etag } });
  expect(second.status()).toBe(304);
});

test('of a story that is not there there is none', async ({ request }) => {
  const response = await request.get('/no-such-story/corrections.atom');
  expect(response.status()).toBe(404);
  expect(await response.json()).toMatchObject({ status: 404, title: 'Not Found' });
});

test('a page of a place leads a feed reader to the reports of that place', async ({
  page,
  request,
}) => {
  await page.goto('/ru/kazakhstan-2022/mangystau-region');
  const hrefOf = (type: string) =>
    page.locator(`link[rel=alternate][type="${type}"]`).getAttribute('href');
  const atom = await hrefOf('application/atom+xml');
  const feed = await readFeed(page, await (await request.get(atom ?? '')).text());
  expect(feed).toMatchObject({ root: 'atom:feed', self: atom });
  const json = await request.get((await hrefOf('application/feed+json')) ?? '');
  expect(await json.json()).toMatchObject({ language: 'ru' });
  const link = page.getByRole('link', { name: 'Atom' });
  await expect(link).toHaveAttribute('href', new URL(atom ?? '').pathname);
});
