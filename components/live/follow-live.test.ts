import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LiveState, StoryChange } from '#geo/write/live-events.ts';
import { followLive } from './follow-live.ts';

const state: LiveState = {
  time: '2022-01-09T15:00:00.000Z',
  checkedAt: '2022-01-09T15:00:00.000Z',
  build: 'b',
  lastId: 'x-1',
  stories: { s: 'r1' },
};
const change = (to: string): StoryChange => ({
  ...{ time: state.time, story: 's', from: null, reports: [], places: [], patch: null },
  to,
});

/** A stream that the test writes. */
function openStream() {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start(own) {
      controller = own;
    },
  });
  const say = (event: string, data: unknown, id?: string) => {
    const text = `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
    controller?.enqueue(new TextEncoder().encode(text));
  };
  const fail = () => controller?.error(new TypeError('reset'));
  const answer = (signal?: AbortSignal | null) => {
    signal?.addEventListener('abort', fail);
    return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
  };
  return { say, answer, fail, end: () => controller?.close() };
}

type Answer = (signal?: AbortSignal | null) => Response | Promise<Response>;

interface Asked {
  readonly url: string;
  readonly lastId: string | null;
  readonly authorization: string | null;
}

/** What the network answers, one after the other; then it is gone. */
function network(answers: readonly Answer[]) {
  const asked: Asked[] = [];
  const left = [...answers];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    const [lastId, authorization] = [headers.get('Last-Event-ID'), headers.get('Authorization')];
    asked.push({ url, lastId, authorization });
    const answer = left.shift();
    if (!answer) throw new TypeError('Failed to fetch');
    const response = await Promise.race([answer(init.signal), aborted(init.signal)]);
    return response;
  });
  return asked;
}

const aborted = async (signal: AbortSignal | null | undefined) =>
  new Promise<never>((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });

function listener() {
  const heard: string[] = [];
  const stop = followLive({
    onState: ({ stories }) => void heard.push(`state ${stories['s']}`),
    onChange: ({ to }) => void heard.push(`change ${to}`),
  });
  stops.push(stop);
  return { heard, stop };
}
const stops: (() => void)[] = [];

const poll = () => Response.json({ state, changes: [{ id: 'x-2', change: change('r2') }] });
const html = () => new Response('<h1>Sign in</h1>', { headers: { 'Content-Type': 'text/html' } });
const badGateway = () => new Response('<h1>502</h1>', { status: 502 });
const never = async () => new Promise<Response>(() => {});

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const minutes = async (count: number) => vi.advanceTimersByTimeAsync(count * 60_000);

describe('a page that listens to the server', () => {
  test('is told what is the case, and each change, as it is said', async () => {
    const stream = openStream();
    network([stream.answer]);
    const { heard } = listener();
    stream.say('state', state);
    stream.say('change', change('r2'), 'x-2');
    stream.say('wall', {});
    await vi.advanceTimersByTimeAsync(10);
    expect(heard).toEqual(['state r1', 'change r2']);
  });

  test.each([
    ['that is reset', (one: ReturnType<typeof openStream>) => one.fail()],
    ['that ends', (one: ReturnType<typeof openStream>) => one.end()],
    ['that falls silent', () => {}],
  ])('takes up a stream %s where it was, within a minute', async (_name, breakIt) => {
    const [first, second] = [openStream(), openStream()];
    const asked = network([first.answer, second.answer]);
    const { heard } = listener();
    first.say('state', state);
    first.say('change', change('r2'), 'x-2');
    await vi.advanceTimersByTimeAsync(10);
    breakIt(first);
    second.say('change', change('r3'), 'x-3');
    await minutes(1);
    expect(asked[1]).toMatchObject({ url: '/live', lastId: 'x-2' });
    expect(heard).toEqual(['state r1', 'change r2', 'change r3']);
  });

  test.each([
    ['a bad gateway', badGateway],
    ['a page to sign in', html],
    ['nothing', never],
  ])('asks, where the stream answers with %s', async (_name, answer) => {
    const asked = network([answer, poll]);
    const { heard } = listener();
    await minutes(0.5);
    expect(asked.slice(0, 2).map(({ url }) => url)).toEqual(['/live', '/live/poll']);
    expect(heard).toEqual(['change r2', 'state r1']);
  });

  test('asks every few seconds where there is no room for its stream, and tries that again when told', async () => {
    const full = () => new Response('{}', { status: 429, headers: { 'Retry-After': '60' } });
    const asked = network([full, ...Array.from({ length: 30 }, () => poll), full]);
    listener();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(asked.filter(({ url }) => url === '/live')).toHaveLength(1);
    expect(asked.length).toBeGreaterThan(14);
    expect(asked.length).toBeLessThan(31);
  });

  test('goes on asking while its stream is tried again and stays silent', async () => {
    const times = { '/live': [] as number[], '/live/poll': [] as number[] };
    vi.stubGlobal('fetch', async (url: '/live' | '/live/poll?after=x-1', init: RequestInit) => {
      times[url === '/live' ? url : '/live/poll'].push(Date.now());
      return url === '/live' ? aborted(init.signal) : Response.json({ state, changes: [] });
    });
    const start = Date.now();
    listener();
    await minutes(5);
    expect(times['/live'].length).toBeGreaterThan(4);
    const polls = [start, ...times['/live/poll']];
    const pauses = polls.slice(1).map((time, index) => time - (polls[index] ?? time));
    expect(Math.max(...pauses)).toBeLessThanOrEqual(1500);
  });

  test.each(['while it is asked', 'once it was told'])(
    'is told once what a stream held back and lets go %s',
    async (when) => {
      const held = openStream();
      const news = [2, 3].map((n) => ({ id: `x-${n}`, change: change(`r${n}`) }));
      const letGo = () => {
        for (const one of news) held.say('change', one.change, one.id);
      };
      const streams: Answer[] = [badGateway, held.answer];
      const answerPoll = (url: string) => {
        const isNews = streams.length === 0 && url.endsWith('=x-1');
        if (isNews && when === 'while it is asked') letGo();
        return Response.json({
          state: streams.length === 0 ? { ...state, lastId: 'x-3' } : state,
          changes: isNews ? news : [],
        });
      };
      vi.stubGlobal('fetch', async (url: string, { signal }: RequestInit) => {
        const answer = url === '/live' ? (streams.shift() ?? never) : () => answerPoll(url);
        return Promise.race([answer(signal), aborted(signal)]);
      });
      const told: (string | null)[] = [];
      const onChange = ({ to }: StoryChange) => {
        if (told.push(to) === 1 && when === 'once it was told') letGo();
      };
      stops.push(followLive({ onState: () => {}, onChange }));
      await minutes(0.5);
      expect(told).toEqual(['r2', 'r3']);
    },
  );

  test('hears its remote though it only asks', async () => {
    const told = { wall: 'newsroom', isHeld: true, place: null, skips: 2, until: null };
    const asked = network([badGateway, poll, () => Response.json(told)]);
    const heard: unknown[] = [];
    const listening = {
      onState: () => {},
      onChange: () => {},
      onWall: (wall: unknown) => heard.push(wall),
    };
    stops.push(followLive(listening, { wall: { wall: 'newsroom', token: 't' } }));
    await minutes(0.1);
    expect(asked.slice(0, 3)).toMatchObject([
      { url: '/live?wall=newsroom', authorization: 'Bearer t' },
      { url: '/live/poll', authorization: null },
      { url: '/live/walls/newsroom', authorization: 'Bearer t' },
    ]);
    expect(heard).toEqual([told]);
  });

  test('comes back by itself within a minute after a day without a network', async () => {
    const stream = openStream();
    let isThere = false;
    vi.stubGlobal('fetch', async (url: string) => {
      if (!isThere) throw new TypeError('Failed to fetch');
      return url === '/live' ? stream.answer() : Response.json({ state, changes: [] });
    });
    const { heard } = listener();
    await minutes(24 * 60);
    isThere = true;
    stream.say('change', change('r2'), 'x-2');
    await minutes(1);
    expect(heard).toEqual(['state r1', 'change r2']);
  });

  test('is told again what it could not take in', async () => {
    const [first, second] = [openStream(), openStream()];
    const asked = network([first.answer, second.answer]);
    let isUnable = true;
    const taken: (string | null)[] = [];
    stops.push(
      followLive({
        onState: () => {},
        onChange: ({ to }) => {
          if (isUnable) throw new Error('The file cannot be fetched.');
          taken.push(to);
        },
      }),
    );
    first.say('state', state);
    first.say('change', change('r2'), 'x-2');
    await vi.advanceTimersByTimeAsync(10);
    isUnable = false;
    second.say('change', change('r2'), 'x-2');
    await minutes(1);
    expect(asked[1]?.lastId).toBe('x-1');
    expect(taken).toEqual(['r2']);
  });

  test('leaves the server alone while nobody sees the page, and asks at once when it is shown', async () => {
    const asked = network([openStream().answer]);
    listener();
    Object.assign(document, { hidden: true });
    document.dispatchEvent(new Event('visibilitychange'));
    await minutes(2);
    const before = asked.length;
    await minutes(60);
    expect(asked).toHaveLength(before);
    Object.assign(document, { hidden: false });
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(10);
    expect(asked.length).toBeGreaterThan(before);
  });

  test('leaves nothing behind', async () => {
    const stream = openStream();
    network([stream.answer]);
    const { heard, stop } = listener();
    stream.say('state', state);
    await vi.advanceTimersByTimeAsync(10);
    stop();
    await vi.advanceTimersByTimeAsync(10);
    expect(vi.getTimerCount()).toBe(0);
    expect(heard).toEqual(['state r1']);
  });
});
