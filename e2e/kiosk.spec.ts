import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '../.ci/chromium.mjs';
import { expect, test } from './fixtures.ts';
import { portOf } from './gateway.ts';

const SCRIPT = path.join(import.meta.dirname, '../docs/operations/kiosk.sh');

const TOKEN = '4f1c9a7e20b35d68';
const LINK = `/wall?token=${TOKEN}`;

/** A page that lives: its title goes on. */
const LIVING = `<title>0</title><script>let n = 0; setInterval(() => { document.title = ++n }, 100)</script>`;
/** A page that hangs as soon as it is there. */
const HUNG = `<title>hung</title><script>setTimeout(() => { for (;;); }, 100)</script>`;

test('a wall whose browser is killed or whose page hangs comes back', async ({}, testInfo) => {
  const pages = [LIVING, HUNG];
  const wall = http.createServer(({ url }, response) => {
    if (url !== LINK) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(pages.shift() ?? LIVING);
    wall.emit('shown');
  });
  wall.listen(0, '127.0.0.1');
  await once(wall, 'listening');
  const port = portOf(wall.address());
  const folder = await mkdtemp(path.join(os.tmpdir(), 'e2e-kiosk-'));
  const kiosk = spawn(SCRIPT, {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      WALL_LINK: `http://127.0.0.1:${port}${LINK}`,
      WALL_STILL_SECONDS: '4',
      WALL_LOOK_SECONDS: '1',
      WALL_FLAGS: ['--headless', ...chromiumFlags].join(' '),
      CHROMIUM: findChromium() ?? chromium.executablePath(),
      XDG_DATA_HOME: folder,
    },
  });
  const lines: string[] = [];
  createInterface(kiosk.stderr).on('line', (line) => lines.push(line));
  try {
    const browsers = () =>
      lines.flatMap((line) => [...(/^The browser \(process (\d+)\)/.exec(line) ?? [])].slice(1));
    await shownAgain(wall);
    process.kill(Number(browsers().at(-1)), 'SIGKILL');
    await shownAgain(wall);
    expect(lines).toContain('The browser has ended: starting it again.');
    await shownAgain(wall);
    expect(lines.join('\n')).toMatch(/The page has stood still for \d+ s/);
    expect(browsers()).toHaveLength(3);
    expect(lines.filter((line) => line.includes(TOKEN))).toEqual([]);
  } finally {
    await testInfo.attach('what the script said', { body: lines.join('\n') });
    kiosk.kill('SIGTERM');
    await once(kiosk, 'exit');
    wall.closeAllConnections();
    wall.close();
    await rm(folder, { recursive: true, force: true });
  }
});

const shownAgain = (wall: http.Server) => once(wall, 'shown');
