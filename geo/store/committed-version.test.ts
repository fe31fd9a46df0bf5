import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { committedVersion } from './committed-version.ts';

let folder: string;
const file = () => path.join(folder, 'reports.geojson');

function git(...words: string[]): void {
  const author = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.org'];
  execFileSync('git', ['-C', folder, ...author, ...words]);
}

beforeEach(async () => {
  vi.stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  folder = await mkdtemp(path.join(tmpdir(), 'committed-version-'));
  await writeFile(file(), 'first');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

it('gives the text of the last commit, whatever the file is now', async () => {
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'First');
  await writeFile(file(), 'second');
  expect(await committedVersion(file())).toEqual({ kind: 'text', text: 'first' });
});

it('says that a file is not in git', async () => {
  expect(await committedVersion(file())).toEqual({ kind: 'none', reason: 'it is not in git' });
});

it('says that a file is not committed yet, before the first commit and after it', async () => {
  const none = { kind: 'none', reason: 'it is not committed yet' };
  git('init', '--quiet');
  expect(await committedVersion(file())).toEqual(none);
  git('commit', '--quiet', '--allow-empty', '--message', 'Nothing');
  expect(await committedVersion(file())).toEqual(none);
  await rm(file());
  expect(await committedVersion(file())).toEqual(none);
});

it('fails with the reason of git where git refuses to look', async () => {
  git('init', '--quiet');
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  await expect(committedVersion(file())).rejects.toThrow('dubious ownership');
});
