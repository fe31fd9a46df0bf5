import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { installed, projectFolder, projectNode, toolEnvironment } from './project.mjs';

const FORWARDED = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs `next start` or `next dev` on Node 24, as a child that gets our signals and whose end is ours: no orphan
 * keeps the port. `whenReady` is called once, when the server answers; `atEnd` before we end.
 */
export function serve(command, { host, port }, { environment = {}, whenReady, atEnd } = {}) {
  const next = installed('next', 'dist', 'bin', 'next');
  const parameters = [next, command, '-H', host, '-p', String(port)];
  const child = spawn(projectNode, parameters, {
    cwd: projectFolder,
    env: toolEnvironment({ HOST: host, PORT: String(port), ...environment }),
    stdio: ['inherit', 'pipe', 'inherit'],
  });
  let isReady = false;
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    if (isReady || !chunk.includes('Ready in')) return;
    isReady = true;
    whenReady?.();
  });
  for (const signal of FORWARDED) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => {
    atEnd?.();
    process.exit(code ?? 128 + constants.signals[signal]);
  });
}
