import { spawn } from 'node:child_process';
import path from 'node:path';
import { freePort } from '../address.mjs';
import { build, buildIsFresh } from '../build.mjs';
import { installed, projectFolder, projectNode, toolEnvironment } from '../project.mjs';
import { say } from '../say.mjs';
import { buildEmptyNext } from './empty-next.mjs';

const START_MILLISECONDS = 30_000;

const children = new Set();
/** What has been started, by name: several parts share one server. */
const started = new Map();

/** Ends every server that was started here. */
export function endServers() {
  for (const child of children) child.kill('SIGTERM');
  children.clear();
}

function whenReady(child) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error('the server did not start.')),
      START_MILLISECONDS,
    );
    const settle = (finish, value) => {
      clearTimeout(late);
      finish(value);
    };
    child.stdout.on('data', (chunk) => chunk.includes('Ready in') && settle(resolve));
    child.on('exit', (code) => settle(reject, new Error(`the server ended with code ${code}.`)));
  });
}

/** Starts the production build in a folder. @returns its address. */
export async function startNext(folder, environment, nodeOptions = []) {
  const port = await freePort();
  const next = installed('next', 'dist', 'bin', 'next');
  const child = spawn(
    projectNode,
    [...nodeOptions, next, 'start', '-H', '127.0.0.1', '-p', String(port)],
    {
      cwd: folder,
      env: toolEnvironment({
        NODE_ENV: 'production',
        HOST: '127.0.0.1',
        PORT: String(port),
        ...environment,
      }),
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  children.add(child);
  await whenReady(child);
  return `http://127.0.0.1:${port}`;
}

function once(name, start) {
  if (!started.has(name)) started.set(name, start());
  return started.get(name);
}

export async function requireBuild() {
  if (buildIsFresh()) return;
  say('Build: building the site (next build) …');
  const { code, output } = await build();
  if (code !== 0) throw new Error(`the build of the site failed.\n${output}`);
}

/** The address of the site: its production build, with the stories of the repository. */
export function site() {
  return once('site', async () => {
    await requireBuild();
    return startNext(projectFolder, { STORIES_DIR: path.join(projectFolder, 'geo', 'stories') });
  });
}

/** The address of a Next site of the same version with one empty static page. */
export function emptyNext() {
  return once('empty-next', async () => startNext(await buildEmptyNext(), {}));
}
