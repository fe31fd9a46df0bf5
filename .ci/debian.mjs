import { existsSync } from 'node:fs';
import { runCommand } from './run-command.mjs';

/** Installs packages of Debian where that can be done; whether they are there then, the caller looks. */
export async function installFromDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const options = { show: true };
  await runCommand('apt-get', ['update', '-q'], options);
  const parameters = ['install', '-y', '-q', '--no-install-recommends', ...packages];
  await runCommand('apt-get', parameters, {
    ...options,
    environment: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
