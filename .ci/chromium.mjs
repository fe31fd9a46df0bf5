import { existsSync } from 'node:fs';
import { installFromDebian } from './debian.mjs';
import { installed, projectNode } from './project.mjs';
import { runCommand } from './run-command.mjs';
import { say } from './say.mjs';

const KNOWN_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** For headless runs in a container, and so that the browser itself asks nothing of the network. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The machine's own Chromium (`CHROMIUM` names another); undefined leaves the choice to Playwright. */
export function findChromium() {
  return [process.env.CHROMIUM, ...KNOWN_PLACES].find((place) => place && existsSync(place));
}

async function playwrightHasItsOwn() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

/** Makes sure that there is a Chromium for the tests: the machine's, else Debian's, else Playwright's own. */
export async function installChromium() {
  if (findChromium() || (await playwrightHasItsOwn())) return true;
  say('Browser: no Chromium found, installing one …');
  // Chromium needs at least one font on the machine, even for pages that bring their own.
  await installFromDebian(['chromium', 'fonts-liberation']);
  if (findChromium()) return true;
  const command = installed('@playwright', 'test', 'cli.js');
  const { code } = await runCommand(projectNode, [command, 'install', 'chromium'], { show: true });
  return code === 0;
}
