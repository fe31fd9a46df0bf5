import os from 'node:os';
import path from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { freePort } from './.ci/address.mjs';
import { chromiumFlags, findChromium } from './.ci/chromium.mjs';

// Chosen once, when the run starts, and handed down to its workers and the server in their environment: two runs
// on one machine get two ports and two folders.
process.env['E2E_PORT'] ??= String(await freePort());
process.env['E2E_STORIES'] ??= path.join(os.tmpdir(), `e2e-stories-${process.env['E2E_PORT']}`);

const address = `http://127.0.0.1:${process.env['E2E_PORT']}`;
const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // One picture a view, whatever the machine.
  snapshotPathTemplate: '{testDir}/looks/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  // Where nobody can try again. `npm test` names the tests that needed it.
  retries: process.env['CI'] ? 1 : 0,
  // For a machine with two slow, busy cores: a page of a thousand elements may take it seconds.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  globalTimeout: 60 * 60_000,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    // The operator's zone must not show anywhere: it is neither the server's nor a story's.
    timezoneId: 'America/New_York',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [...chromiumFlags, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    },
  },
  webServer: {
    command: 'node .ci/serve-for-tests.mjs',
    url: address,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    timeout: 60_000,
  },
});
