import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

/** A page of somebody else's, on a port of its own, with a content policy as strict as can be with a frame of ours. */
export interface ForeignPage {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** @param site Whose frames and script the page allows, and nothing else. */
export async function serveForeignPage(site: string, body: string): Promise<ForeignPage> {
  const policy = `default-src 'none'; img-src data:; frame-src ${site}; script-src ${site}/embed.js`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', policy);
    response.end(
      `<!doctype html><html lang="en"><title>A newspaper</title><link rel="icon" href="data:,"><body>${body}</body></html>`,
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // What listens on a port has an address with one.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
