import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerLive } from './live-answer.ts';
import { eventsOf } from './live.test-support.ts';
import { answerWall, answerWallCommand } from './wall-answer.ts';

const TOKEN = '4f1c9a7e20b35d68';
const NOW = Date.parse('2024-02-10T12:00:00Z');

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] });
  vi.stubEnv('STORIES_DIR', path.resolve(import.meta.dirname, '../../e2e/stories'));
  vi.stubEnv('WALL_TOKENS', `newsroom=${TOKEN},lobby=b0e7d2c94a5f8163`);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});
afterEach(async () => {
  await tell({ do: 'go-on' });
  vi.useRealTimers();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const address = 'http://127.0.0.1/live/walls/newsroom';
const newsroom = { wall: 'newsroom' };

function tell(command: unknown, token = TOKEN): Promise<Response> {
  const body = JSON.stringify(command);
  const headers = { Authorization: `Bearer ${token}`, 'Content-Length': String(body.length) };
  const request = new Request(address, { method: 'POST', body, headers });
  return answerWallCommand(request, newsroom);
}

async function told(): Promise<unknown> {
  const headers = { Authorization: `Bearer ${TOKEN}` };
  return answerWall(new Request(address, { headers }), newsroom).json();
}

async function openWall(query: string, token: string | null) {
  const headers = new Headers(token === null ? {} : { Authorization: `Bearer ${token}` });
  const { body } = await answerLive(new Request(`http://127.0.0.1/live${query}`, { headers }));
  if (!body) throw new Error('The stream has a body.');
  return eventsOf(body);
}

describe('the remote of a wall', () => {
  it('holds the wall, lets it go on, and shows a place alone', async () => {
    expect(await told()).toMatchObject({ isHeld: false, place: null, until: null });
    await tell({ do: 'hold' });
    expect(await told()).toMatchObject({ isHeld: true, until: '2024-02-10T13:00:00.000Z' });
    await tell({ do: 'pin', place: 'north-island' });
    expect(await told()).toMatchObject({ isHeld: true, place: 'north-island' });
    const { skips } = (await told()) as { skips: number };
    await tell({ do: 'skip' });
    expect(await told()).toMatchObject({ isHeld: true, place: null, skips: skips + 1 });
    await tell({ do: 'go-on' });
    expect(await told()).toMatchObject({ isHeld: false, place: null, until: null });
  });

  it('is forgotten after an hour', async () => {
    await tell({ do: 'pin', place: 'north-island' });
    vi.setSystemTime(NOW + 60 * 60_000);
    expect(await told()).toMatchObject({ isHeld: false, place: null, until: null });
  });

  it('is heard by the streams of its wall alone', async () => {
    const wall = await openWall('?wall=newsroom', TOKEN);
    const others = [
      await openWall('?wall=newsroom', 'another-token-of-16'),
      await openWall('?wall=lobby', 'b0e7d2c94a5f8163'),
      await openWall('', TOKEN),
      await openWall(`?wall=newsroom&token=${TOKEN}`, null),
    ];
    expect((await wall.take(2)).map(({ name }) => name)).toEqual(['state', 'wall']);
    await tell({ do: 'hold' });
    expect(await wall.take(1)).toMatchObject([
      { name: 'wall', id: undefined, data: { wall: 'newsroom', isHeld: true } },
    ]);
    const again = await openWall('?wall=newsroom', TOKEN);
    expect(await again.take(2)).toMatchObject([{ name: 'state' }, { data: { isHeld: true } }]);
    for (const other of others) await other.take(1);
    await tell({ do: 'skip' });
    const [, lobby] = others;
    expect(await lobby?.take(1)).toMatchObject([{ data: { wall: 'lobby', isHeld: false } }]);
    for (const stream of [wall, again, ...others]) await stream.leave();
  });

  it.each([
    null,
    'hold',
    {},
    { do: 'stop' },
    { do: 'pin' },
    { do: 'pin', place: '../etc' },
    { do: 'hold', until: 'ever' },
    { do: 'pin', place: 'a'.repeat(2000) },
  ])('refuses %j with a sentence that says what can be told', async (command) => {
    const response = await tell(command);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('"do":"pin"') });
    vi.setSystemTime(NOW + 10_000);
  });

  it('refuses who has another token, a wall that there is not, and too many guesses', async () => {
    vi.setSystemTime(NOW + 120_000);
    expect((await tell({ do: 'hold' }, 'b0e7d2c94a5f8163')).status).toBe(403);
    const unknown = new Request(address, { headers: { Authorization: `Bearer ${TOKEN}` } });
    expect(answerWall(unknown, { wall: 'kitchen' }).status).toBe(403);
    let last = 403;
    for (let guess = 0; guess < 30; guess += 1) last = (await tell({}, `guess-${guess}`)).status;
    expect(last).toBe(429);
    expect((await tell({ do: 'hold' })).status).toBe(200);
  });

  it('is not told faster than anybody follows', async () => {
    vi.setSystemTime(NOW + 240_000);
    const statuses = new Set<number>();
    for (let times = 0; times < 25; times += 1) statuses.add((await tell({ do: 'skip' })).status);
    expect([...statuses]).toEqual([200, 429]);
    vi.setSystemTime(NOW + 260_000);
    expect((await tell({ do: 'skip' })).status).toBe(200);
  });

  it('is off unless the settings name a wall', async () => {
    vi.stubEnv('WALL_TOKENS', '');
    const response = await tell({ do: 'hold' });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('WALL_TOKENS') });
  });
});
