import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a gateway does with what it is asked. */
type Manner = 'passes on' | 'answers 502' | 'holds';

/**
 * A server between a proxy and the site: it passes requests on and remembers them, holds them until it is told to do
 * something else, or fails as a site being restarted does.
 */
export interface Gateway {
  readonly port: number;
  /** As the site was asked, in order. */
  readonly asked: readonly http.IncomingMessage[];
  readonly take: (manner: Manner) => void;
  readonly stop: () => Promise<void>;
}

/** Starts one in front of the site at `address`. */
export async function startGateway(address: string): Promise<Gateway> {
  const asked: http.IncomingMessage[] = [];
  let manner: Manner = 'passes on';
  let held: (() => void)[] = [];
  const answer: http.RequestListener = (request, response) => {
    if (manner === 'holds') held.push(() => answer(request, response));
    else if (manner === 'passes on') passOn(address, request, response);
    else response.writeHead(502, { 'Content-Type': 'text/html' }).end('<h1>Bad Gateway</h1>');
  };
  const server = http.createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: portOf(server.address()),
    asked,
    take: (next) => {
      manner = next;
      const waiting = held;
      held = [];
      for (const go of waiting) go();
    },
    stop: async () => {
      const hasClosed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await hasClosed;
    },
  };
}

/** The port that a server of this machine listens on. */
export function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function passOn(
  address: string,
  { url = '/', method = 'GET', headers }: http.IncomingMessage,
  response: http.ServerResponse,
): void {
  const onward = http.request(new URL(url, address), { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  onward.end();
}
