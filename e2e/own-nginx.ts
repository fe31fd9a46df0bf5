import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../.ci/address.mjs';
import { expect } from './fixtures.ts';

const run = promisify(execFile);
const CONFIGURATION = path.join(import.meta.dirname, '../docs/operations/nginx.conf');

/** nginx with docs/operations/nginx.conf, in front of what listens on a port of this machine. */
export interface OwnNginx {
  readonly address: string;
  /** Where it sends who comes without TLS. */
  readonly plainAddress: string;
  /** What it has written down of requests. */
  readonly log: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts one; it answers when this returns. */
export async function startNginx(nginx: string, sitePort: number): Promise<OwnNginx> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'e2e-nginx-'));
  // Its workers are another user's where the tests are root's.
  await chmod(folder, 0o755);
  const [port, plainPort] = [await freePort(), await freePort()];
  await makeCertificate(folder);
  await writeFile(
    path.join(folder, 'site.conf'),
    await configuration(folder, port, plainPort, sitePort),
  );
  await writeFile(path.join(folder, 'nginx.conf'), around(folder));
  const parameters = ['-p', folder, '-c', path.join(folder, 'nginx.conf')];
  await run(nginx, ['-t', '-q', ...parameters]);
  const server = spawn(nginx, parameters, { stdio: 'ignore' });
  const plainAddress = `http://127.0.0.1:${plainPort}`;
  const answers = async () =>
    (await fetch(plainAddress, { redirect: 'manual' }).catch(() => null))?.status;
  await expect.poll(answers, { message: 'nginx answers' }).toBe(301);
  return {
    address: `https://127.0.0.1:${port}`,
    plainAddress,
    log: () => readFile(logIn(folder), 'utf8'),
    stop: async () => {
      const hasEnded = once(server, 'exit');
      server.kill('SIGTERM');
      await hasEnded;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The file as it is, with what differs from machine to machine put in its place: each is to be there. */
async function configuration(
  folder: string,
  port: number,
  plainPort: number,
  sitePort: number,
): Promise<string> {
  const replacements: readonly (readonly [RegExp, string])[] = [
    [/server 127\.0\.0\.1:3000;/, `server 127.0.0.1:${sitePort};`],
    [/listen 80;/, `listen 127.0.0.1:${plainPort};`],
    [/listen \[::\]:80;/, ''],
    [/listen 443 ssl/, `listen 127.0.0.1:${port} ssl`],
    [/listen \[::\]:443 ssl http2;/, ''],
    [/\/var\/cache\/nginx-incident-map/, path.join(folder, 'cache')],
    [/\/var\/log\/nginx\/incident-map\.log/, logIn(folder)],
    [/\/etc\/letsencrypt\/live\/map\.example\.org\/fullchain\.pem/, certificateIn(folder)],
    [/\/etc\/letsencrypt\/live\/map\.example\.org\/privkey\.pem/, keyIn(folder)],
  ];
  let text = await readFile(CONFIGURATION, 'utf8');
  for (const [pattern, replacement] of replacements) {
    expect(text).toMatch(pattern);
    text = text.replace(pattern, replacement);
  }
  return text;
}

/**
 * What Debian's /etc/nginx/nginx.conf does: the file is read inside its `http`. Who waits for another's answer waits longer
 * than a test does.
 */
const around = (folder: string) => `
daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/error.log;
events { worker_connections 256; }
http {
  access_log off;
  proxy_cache_lock_timeout 10m;
  proxy_cache_lock_age 10m;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((what) => `${what}_temp_path ${folder}/${what};`).join('\n  ')}
  include ${folder}/site.conf;
}
`;

const logIn = (folder: string) => path.join(folder, 'requests.log');
const certificateIn = (folder: string) => path.join(folder, 'certificate.pem');
const keyIn = (folder: string) => path.join(folder, 'key.pem');

const makeCertificate = (folder: string) =>
  run('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
    ...['-subj', '/CN=map.example.org', '-days', '1'],
    ...['-keyout', keyIn(folder), '-out', certificateIn(folder)],
  ]);
