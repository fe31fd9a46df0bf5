import { createServer } from 'node:net';
import { refuse } from './say.mjs';

/** The port and host to listen on, from PORT and HOST; not set and empty are the same. */
export function wantedAddress() {
  const text = process.env.PORT?.trim() || '3000';
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65535) {
    refuse(`PORT is "${text}": it must be a whole number from 1 to 65535, for example 3000.`);
  }
  const host = process.env.HOST?.trim() || '127.0.0.1';
  return { host, port };
}

/** The address a browser on this machine can open. */
export function addressToOpen({ host, port }) {
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

function whyNot(error, { host, port }) {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is taken by another program: stop that, or choose another port, as in PORT=${port === 65535 ? 3001 : port + 1} npm start.`;
  }
  if (error.code === 'EACCES') {
    return `Port ${port} is not for ordinary users: choose one from 1024 up, as in PORT=3000 npm start.`;
  }
  return `HOST is "${host}": this machine cannot listen there (${error.code}); 127.0.0.1 is this machine alone, 0.0.0.0 all its addresses.`;
}

function listen(address) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(address, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Ends with one sentence where the address cannot be listened on. */
export async function requireFreeAddress(address) {
  try {
    await listen({ ...address, exclusive: true });
  } catch (error) {
    refuse(whyNot(error, address));
  }
}

/** A port on the loopback that nobody listens on now. */
export function freePort() {
  return listen({ host: '127.0.0.1', port: 0 });
}
