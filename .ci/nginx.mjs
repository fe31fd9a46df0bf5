import { existsSync } from 'node:fs';
import { installFromDebian } from './debian.mjs';
import { say } from './say.mjs';

const KNOWN_PLACES = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/** The machine's own nginx; undefined where there is none. */
export function findNginx() {
  return KNOWN_PLACES.find((place) => existsSync(place));
}

/** Tries to get an nginx for the test of docs/operations/nginx.conf; without, that test says that it is skipped. */
export async function installNginx() {
  if (findNginx()) return;
  say('nginx: not found, installing it …');
  await installFromDebian(['nginx-light', 'openssl']);
  if (!findNginx()) say('nginx: it cannot be had here; the test of its configuration is skipped.');
}
