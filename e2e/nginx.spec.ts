import https from 'node:https';
import type { APIRequestContext } from '@playwright/test';
import { findNginx } from '../.ci/nginx.mjs';
import { expect, test } from './fixtures.ts';
import { startGateway, type Gateway } from './gateway.ts';
import { startNginx, type OwnNginx } from './own-nginx.ts';

const nginx = findNginx();

// On continuous integration it is there, or this fails.
test.skip(
  !nginx && !process.env['CI'],
  'There is no nginx on this machine, and it could not be installed (Debian: apt-get install nginx-light).',
);
test.use({ ignoreHTTPSErrors: true });
// One nginx for all of them.
test.describe.configure({ mode: 'default' });

const PLACE = '/kazakhstan-2022/almaty';

let gateway: Gateway;
let front: OwnNginx;

test.beforeAll(async ({ baseURL }) => {
  gateway = await startGateway(baseURL ?? '');
  front = await startNginx(nginx ?? 'nginx', gateway.port);
});

test.afterAll(async () => {
  await front.stop();
  await gateway.stop();
});

const timesAsked = (path: string) => gateway.asked.filter(({ url }) => url === path).length;

/** Opens the stream through nginx. @returns What has come of it so far. */
async function openStream(signal: AbortSignal): Promise<() => string> {
  let text = '';
  const request = https.get(`${front.address}/live`, { signal, rejectUnauthorized: false });
  request.on('response', (response) => response.on('data', (data) => (text += String(data))));
  request.on('error', () => undefined);
  return () => text;
}

async function cacheOf(request: APIRequestContext, path: string): Promise<string | undefined> {
  return (await request.get(front.address + path)).headers()['x-cache'];
}

test('a page that many ask for is asked of the site once a second', async ({ request }) => {
  const page = `${PLACE}?rush`;
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => request.get(front.address + page)),
  );
  expect(new Set(answers.map((answer) => answer.status()))).toEqual(new Set([200]));
  expect(timesAsked(page)).toBeLessThan(10);
  await expect.poll(() => cacheOf(request, page)).toBe('EXPIRED');
});

for (const address of [
  `${PLACE}?at=2022-01-08`,
  '/live/poll?after=none',
  '/embed/kazakhstan-2022/almaty/live',
]) {
  test(`whoever asks for ${address} does not wait for others who do`, async ({ request }) => {
    gateway.take('holds');
    const ask = async () => (await request.get(front.address + address)).status();
    const answers = Promise.all(Array.from({ length: 40 }, ask));
    await expect.poll(() => timesAsked(address)).toBe(40);
    gateway.take('passes on');
    expect(new Set(await answers)).toEqual(new Set([200]));
  });
}

test('what differs by what a client takes is kept apart', async ({ request }) => {
  for (const type of ['text/html', 'application/json', 'text/html', 'application/json']) {
    const answer = await request.get(`${front.address}/ogc`, { headers: { Accept: type } });
    expect(answer.headers()['content-type']).toContain(type);
  }
  expect(timesAsked('/ogc')).toBe(2);
});

test('a page made for one request is not kept, a script lasts', async ({ request }) => {
  const asOf = `${PLACE}?at=2022-01-09`;
  expect(await cacheOf(request, asOf)).toBe('BYPASS');
  expect(await cacheOf(request, asOf)).toBe('BYPASS');
  const page = await (await request.get(front.address + PLACE)).text();
  const [script = ''] = /\/_next\/static\/[^"]+\.js/.exec(page) ?? [];
  await request.get(front.address + script);
  expect(await cacheOf(request, script)).toBe('HIT');
});

test('while the site cannot be reached readers have the last good page', async ({ request }) => {
  const good = await (await request.get(front.address + PLACE)).text();
  gateway.take('answers 502');
  await expect.poll(() => cacheOf(request, PLACE)).toBe('STALE');
  const answer = await request.get(front.address + PLACE);
  expect(answer.status()).toBe(200);
  expect(await answer.text()).toBe(good);
  // What was never there is an error that no cache keeps.
  expect((await request.get(`${front.address}${PLACE}?never-asked`)).status()).toBe(502);
  gateway.take('passes on');
  expect((await request.get(`${front.address}${PLACE}?never-asked`)).status()).toBe(200);
  await expect.poll(() => cacheOf(request, PLACE)).not.toBe('STALE');
});

test('the stream of changes is passed on event by event, and ends where the reader leaves', async () => {
  const leaving = new AbortController();
  const seen = await openStream(leaving.signal);
  await expect.poll(seen).toContain('event: state');
  const stream = gateway.asked.findLast(({ url }) => url === '/live');
  expect(stream?.destroyed).toBe(false);
  leaving.abort();
  await expect.poll(() => stream?.socket.destroyed).toBe(true);
});

test('the site is told who asks, not what the asker says', async ({ request }) => {
  await request.get(`${front.address}/health`, {
    headers: {
      'X-Forwarded-For': '203.0.113.7',
      'X-Forwarded-Host': 'elsewhere.example',
      Forwarded: 'for=203.0.113.7',
    },
  });
  const headers = gateway.asked.findLast(({ url }) => url === '/health')?.headers;
  expect(headers).toMatchObject({
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': '127.0.0.1',
    'x-forwarded-proto': 'https',
  });
  expect(headers).not.toHaveProperty('forwarded');
});

test('the token of a wall is not written down', async ({ request }) => {
  const wall = `${front.address}/kazakhstan-2022/display?wall=newsroom&token=4f1c9a7e20b35d68`;
  await request.get(wall, { headers: { Referer: wall } });
  await expect.poll(front.log).toContain('"GET /kazakhstan-2022/display" 200');
  expect(await front.log()).not.toContain('4f1c9a7e20b35d68');
});

test('who comes without TLS is sent to the same address with it', async ({ request }) => {
  const answer = await request.get(`${front.plainAddress}${PLACE}?view=6/43/76`, {
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(301);
  expect(answer.headers()['location']).toBe(`https://127.0.0.1${PLACE}?view=6/43/76`);
});
