import { expect, test } from './fixtures.ts';

const STORY = '/kazakhstan-2022';
const REPORTS = `${STORY}/reports.geojson?at=2022-01-09`;

test('a page of the past leads to its data as of then, in its language', async ({
  page,
  request,
}) => {
  await page.goto(`/ru${STORY}/mangystau-region?at=2022-01-09`);
  for (const [name, type] of [
    ['GeoJSON', 'application/geo+json'],
    ['CSV', 'text/csv'],
    ['KML', 'application/vnd.google-earth.kml+xml'],
  ] as const) {
    const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
    expect(href).toMatch(
      /^\/ru\/kazakhstan-2022\/mangystau-region\/situation\.\w+\?at=2022-01-09$/,
    );
    const response = await request.get(href ?? '');
    expect(response.headers()['content-type']).toContain(type);
    expect(await response.text()).toContain('Мангистауская область');
    await expect(page.locator(`head link[rel=alternate][type="${type}"]`)).toHaveAttribute(
      'href',
      new RegExp(`${(href ?? '').replace('?', String.raw`\?`)}$`),
    );
  }
});

test('a filtered story leads to the reports that it keeps', async ({ page, request }) => {
  await page.goto(`${STORY}?kind=photo`);
  const link = page.getByRole('link', { name: 'GeoJSON', exact: true });
  const response = await request.get((await link.getAttribute('href')) ?? '');
  const kinds = [...(await response.text()).matchAll(/"properties":\{"kind":"(\w+)"/g)];
  expect(new Set(kinds.map(([, kind]) => kind))).toEqual(new Set(['photo']));
});

for (const coding of ['br', 'gzip']) {
  test(`data comes packed by ${coding}, and not again to whoever has it`, async ({ request }) => {
    const plain = await request.get(REPORTS, { headers: { 'Accept-Encoding': 'identity' } });
    const packed = await request.get(REPORTS, { headers: { 'Accept-Encoding': coding } });
    expect(plain.headers()['content-encoding']).toBeUndefined();
    expect(packed.headers()['content-encoding']).toBe(coding);
    expect(packed.headers()['vary']).toContain('Accept-Encoding');
    expect(await packed.text()).toBe(await plain.text());
    const { etag = '' } = packed.headers();
    expect(etag).not.toBe(plain.headers()['etag']);
    const again = await request.get(REPORTS, {
      headers: { 'Accept-Encoding': coding, 'If-None-Match': etag },
    });
    expect([again.status(), (await again.body()).length]).toEqual([304, 0]);
  });
}

test('a script of any other site may read it, and every problem is told in one shape', async ({
  request,
}) => {
  const data = await request.get(REPORTS, { headers: { Origin: 'https://elsewhere.example' } });
  expect(data.headers()['access-control-allow-origin']).toBe('*');
  for (const [method, path, problem] of [
    ['GET', `${STORY}/reports.csv?at=never&colour=red`, { status: 400 }],
    ['GET', '/no-such-story/reports.kml', { status: 404 }],
    ['GET', `/kk${STORY}/atlantis/situation.geojson`, { status: 404 }],
    ['DELETE', `${STORY}/measures.geojson`, { status: 405, title: 'Method Not Allowed' }],
  ] as const) {
    const response = await request.fetch(path, { method });
    expect(response.headers()['content-type']).toBe('application/problem+json');
    expect(response.headers()['access-control-allow-origin']).toBe('*');
    expect(await response.json()).toMatchObject(problem);
  }
});

test('KML is XML that a browser reads, with as many placemarks as there are reports', async ({
  page,
  request,
}) => {
  const [kml, geojson] = await Promise.all(
    ['kml', 'geojson'].map(async (format) =>
      (await request.get(`${STORY}/reports.${format}?at=2022-01-20`)).text(),
    ),
  );
  await page.goto('about:blank');
  const counts = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    const namespace = 'http://www.opengis.net/kml/2.2';
    const count = (name: string) => document.getElementsByTagNameNS(namespace, name).length;
    return { errors: document.querySelectorAll('parsererror').length, marks: count('Placemark') };
  }, kml ?? '');
  const reports = geojson?.match(/^\{"type":"Feature"/gm) ?? [];
  expect(reports.length).toBeGreaterThan(100);
  expect(counts).toEqual({ errors: 0, marks: reports.length });
});
