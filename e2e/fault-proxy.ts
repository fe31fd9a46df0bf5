import { connect, createServer, type Socket } from 'node:net';
import { once } from 'node:events';

/**
 * What a network does to a page. `reset`: the connections are torn down; `502` and `html`: whatever stands in front of the
 * server answers in its stead, with an error or a page to sign in; `silence`: the connections stay and carry nothing any
 * more; `blackhole`: so do all new ones.
 */
export const FAULTS = ['reset', '502', 'html', 'silence', 'blackhole'] as const;
export type Fault = (typeof FAULTS)[number];

/** A proxy in front of a server, which passes everything on but for faults. */
export interface FaultProxy {
  readonly address: string;
  /** From now on, and what is open now, until `pass`. */
  readonly strike: (fault: Fault) => void;
  /** New connections are passed on again; what was struck stays dead. */
  readonly pass: () => void;
  readonly stop: () => Promise<void>;
}

const ANSWERS = {
  '502': answerOf('502 Bad Gateway', '<h1>502 Bad Gateway</h1>'),
  html: answerOf('200 OK', '<h1>Sign in to the guest network</h1>'),
} as const;

function answerOf(status: string, html: string): string {
  const headers = ['Content-Type: text/html', `Content-Length: ${html.length}`];
  return [`HTTP/1.1 ${status}`, ...headers, 'Connection: close', '', html].join('\r\n');
}

/** A connection of a browser, and the one that it is passed on by. */
interface Passage {
  readonly client: Socket;
  readonly server: Socket | null;
}

/** Starts one on the loopback, in front of the server at an address. */
export async function startFaultProxy(behind: string): Promise<FaultProxy> {
  const target = new URL(behind);
  const passages = new Set<Passage>();
  let fault: Fault | null = null;
  const proxy = createServer((client) => {
    const passes = fault === null || fault === 'silence';
    const server = passes ? connect(Number(target.port), target.hostname) : null;
    const passage = { client, server };
    passages.add(passage);
    client.on('close', () => [passages.delete(passage), server?.destroy()]);
    client.on('error', () => client.destroy());
    if (server) passOn(passage);
    else if (fault !== null) strikeNew(client, fault);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const listening = proxy.address();
  if (listening === null || typeof listening === 'string')
    throw new Error('The proxy has no port.');
  return {
    address: `http://127.0.0.1:${listening.port}`,
    strike: (next) => {
      fault = next;
      for (const passage of passages) strikeOpen(passage, next);
    },
    pass: () => {
      fault = null;
    },
    stop: async () => {
      const hasEnded = once(proxy, 'close');
      proxy.close();
      for (const { client } of passages) client.destroy();
      await hasEnded;
    },
  };
}

function passOn({ client, server }: Passage): void {
  if (!server) return;
  client.pipe(server);
  server.pipe(client);
  server.on('close', () => client.destroy());
  server.on('error', () => client.destroy());
}

function strikeOpen({ client, server }: Passage, fault: Fault): void {
  switch (fault) {
    case 'reset':
      client.resetAndDestroy();
      break;
    case '502':
    case 'html':
      client.destroy();
      break;
    case 'silence':
    case 'blackhole':
      swallow(client);
      if (server) swallow(server);
      break;
  }
}

function strikeNew(client: Socket, fault: Fault): void {
  switch (fault) {
    case 'reset':
      client.resetAndDestroy();
      break;
    case '502':
    case 'html':
      client.once('data', () => client.end(ANSWERS[fault]));
      break;
    case 'silence':
    case 'blackhole':
      swallow(client);
      break;
  }
}

/** What comes is read and goes nowhere: neither end is told. */
function swallow(socket: Socket): void {
  socket.unpipe();
  socket.removeAllListeners('data');
  socket.resume();
}
