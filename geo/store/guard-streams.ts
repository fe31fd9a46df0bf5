import { subscribe } from 'node:diagnostics_channel';
import { IncomingMessage } from 'node:http';
import { liveHubOf } from './live-hub.ts';

/** Four heartbeats of which nothing could be sent. */
const STUCK_MILLISECONDS = 60_000;

/**
 * What a route cannot do for the streams of a directory: ends them when the process is told to end, which would wait for
 * them; and lets go of a connection whose other end is there and takes nothing, which would never end.
 */
export function guardStreams(directory: string): void {
  const end = () => liveHubOf(directory).close();
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
  subscribe('http.server.request.start', letGoOfStuck);
}

function letGoOfStuck(message: unknown): void {
  if (typeof message !== 'object' || message === null || !('request' in message)) return;
  const { request } = message;
  if (!(request instanceof IncomingMessage) || !/^\/live(?:\?|$)/.test(request.url ?? '')) return;
  request.socket.setTimeout(STUCK_MILLISECONDS);
}
