import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../.ci/address.mjs';
import { expect } from './fixtures.ts';

/** A second server of the same build, with settings of its own. */
export interface OwnSite {
  readonly address: string;
  /** The folder that it reads stories from: its own. */
  readonly stories: string;
  readonly stop: () => Promise<void>;
}

/** Starts one; it answers when this returns. `wanted`: the port, for one that comes back. */
export async function startSite(
  settings: Readonly<Record<string, string>>,
  wanted?: number,
): Promise<OwnSite> {
  const port = wanted ?? (await freePort());
  const address = `http://127.0.0.1:${port}`;
  const stories = path.join(os.tmpdir(), `e2e-stories-${port}`);
  const site = spawn(process.execPath, [path.join('.ci', 'serve-for-tests.mjs')], {
    cwd: path.dirname(import.meta.dirname),
    stdio: 'ignore',
    env: { ...process.env, E2E_PORT: String(port), E2E_STORIES: stories, ...settings },
  });
  const answers = async () => (await fetch(address).catch(() => null))?.status;
  await expect.poll(answers, { message: 'the second server answers', timeout: 60_000 }).toBe(200);
  return {
    address,
    stories,
    stop: async () => {
      if (site.exitCode === null) {
        const hasEnded = once(site, 'exit');
        site.kill('SIGTERM');
        await hasEnded;
      }
      await rm(stories, { recursive: true, force: true });
    },
  };
}
