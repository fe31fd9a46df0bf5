import { eventsOf } from '#geo/store/live.test-support.ts';
import { expect, test } from './fixtures.ts';
import { editOwnStory, withOwnStory } from './own-story.ts';
import { startSite, type OwnSite } from './own-site.ts';

const STORY = 'story-on-the-stream';

withOwnStory(STORY, {});

/** Opens the stream as a browser does, which takes compressed answers. */
async function openStream(site: string, readers: AbortController) {
  const response = await fetch(`${site}/live`, {
    signal: readers.signal,
    headers: { 'Accept-Encoding': 'gzip, deflate, br' },
  });
  if (!response.body) throw new Error('The answer has no body.');
  return { response, events: eventsOf(response.body) };
}

test('a saved file is told on the stream, which is passed on uncompressed as it comes', async ({
  baseURL,
}) => {
  const readers = new AbortController();
  const { response, events } = await openStream(baseURL ?? '', readers);
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  expect(response.headers.get('content-encoding')).toBeNull();
  const [state] = await events.take(1);
  expect(state).toMatchObject({ name: 'state', data: { stories: { [STORY]: expect.anything() } } });

  await editOwnStory(STORY, 'reports.geojson', (text) =>
    text.replace('A storm forms', 'A greater storm forms'),
  );
  const next = async () => (await events.take(1))[0];
  let told = await next();
  while (told && !JSON.stringify(told.data).includes('A greater storm forms')) told = await next();
  expect(told).toMatchObject({ name: 'change', data: { story: STORY, reports: ['storm-forms'] } });
  readers.abort();
});

interface Health {
  readonly live: { readonly streams: number };
}

test.describe('a server with streams open', () => {
  let site: OwnSite;
  test.beforeAll(async () => {
    site = await startSite({ LIVE_STREAMS_PER_ADDRESS: '20' });
  });
  test.afterAll(async () => site.stop());

  const held = async () => {
    const health: Health = await (await fetch(`${site.address}/health`)).json();
    return health.live.streams;
  };

  test('counts each once, forgets who left without a word, and ends when it is told to', async () => {
    const leaving = new AbortController();
    const opened = Array.from({ length: 20 }, async () => openStream(site.address, leaving));
    for (const { events } of await Promise.all(opened)) await events.take(1);
    const head = await fetch(`${site.address}/live`, { method: 'HEAD' });
    expect(head.headers.get('content-type')).toContain('text/event-stream');
    expect(await held()).toBe(20);
    const refused = await fetch(`${site.address}/live`);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await fetch(`${site.address}/live/poll`)).status).toBe(200);
    leaving.abort();
    await expect.poll(held).toBe(0);

    const { events } = await openStream(site.address, new AbortController());
    await events.take(1);
    await site.stop();
    // It has ended; one that was cut would throw.
    await expect(events.rest()).resolves.toEqual(expect.any(Array));
  });
});
