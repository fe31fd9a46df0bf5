import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { guardStreams } from './guard-streams.ts';
import { LiveHub, liveHubOf } from './live-hub.ts';
import { eventsOf } from './live.test-support.ts';

it('lets go of a connection that has a stream and takes nothing, and of no other', async () => {
  guardStreams('stories');
  const server = createServer(({ socket }, response) => response.end(String(socket.timeout ?? 0)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const timeoutOf = async (path: string) =>
    Number(await (await fetch(`http://127.0.0.1:${port}${path}`)).text());
  expect(await timeoutOf('/live')).toBe(60_000);
  expect(await timeoutOf('/live?after=1')).toBe(60_000);
  expect(await timeoutOf('/live/poll')).toBe(0);
  expect(await timeoutOf('/lively-story')).toBe(0);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

it('ends the streams of its stories when the process is told to end', async () => {
  guardStreams('other-stories');
  const ended: unknown[] = [];
  const wishOf = (name: string) => ({
    after: null,
    signal: new AbortController().signal,
    atEnd: () => void ended.push(name),
  });
  const stream = eventsOf(liveHubOf('other-stories').open(wishOf('own')));
  new LiveHub('build').open(wishOf('of another'));
  process.emit('SIGTERM');
  await stream.rest();
  expect(ended).toEqual(['own']);
});
