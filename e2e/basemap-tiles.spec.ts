import { expect, test } from './fixtures.ts';

const TILE = '/tiles/any/4/11/5.mvt';

test('a tile of the basemap comes compressed and complete', async ({ request }) => {
  const zipped = await request.get(TILE, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(zipped.status()).toBe(200);
  expect(zipped.headers()).toMatchObject({
    'content-encoding': 'gzip',
    'content-type': 'application/vnd.mapbox-vector-tile',
    vary: expect.stringContaining('Accept-Encoding'),
  });
  const plain = await request.get(TILE, { headers: { 'Accept-Encoding': 'identity' } });
  expect(plain.headers()['content-encoding']).toBeUndefined();
  expect((await plain.body()).equals(await zipped.body())).toBe(true);
  expect((await plain.body()).includes('Нұр-Сұлтан')).toBe(true);
});

test('a tile that the browser has is not sent again', async ({ request }) => {
  const etag = (await request.get(TILE)).headers()['etag'] ?? '';
  const again = await request.get(TILE, { headers: { 'If-None-Match': etag } });
  expect(again.status()).toBe(304);
});

test('nonsense is answered with a sentence, the open sea with nothing', async ({ request }) => {
  const sea = await request.get('/tiles/any/7/17/82.mvt');
  expect(sea.status()).toBe(200);
  expect(await sea.body()).toHaveLength(0);
  const beyond = await request.get('/tiles/any/4/16/5.mvt');
  expect(beyond.status()).toBe(400);
  expect(await beyond.text()).toContain('There is no tile 16/5 at zoom 4');
  const words = await request.get('/tiles/any/four/eleven/five.mvt');
  expect(words.status()).toBe(404);
  expect(await words.text()).toContain('/tiles/VERSION/ZOOM/COLUMN/ROW.mvt');
});
