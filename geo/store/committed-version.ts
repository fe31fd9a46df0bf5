import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LARGEST_FILE_BYTES = 1024 * 1024 * 1024;

/** The text of a file as last committed, or why there is none. */
export type CommittedVersion =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none'; readonly reason: string };

/** Asks git for a file's text in the last commit of the repository it lies in. */
export async function committedVersion(file: string): Promise<CommittedVersion> {
  const folder = path.dirname(file);
  try {
    await git(folder, ['rev-parse', '--verify', 'HEAD']);
  } catch (error) {
    return { kind: 'none', reason: isMissing(error) ? 'git is not installed' : 'it is not in git' };
  }
  try {
    return { kind: 'text', text: await git(folder, ['show', `HEAD:./${path.basename(file)}`]) };
  } catch (error) {
    if (isMissing(error)) throw error;
    return { kind: 'none', reason: 'it is not committed yet' };
  }
}

async function git(folder: string, words: readonly string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...words], { maxBuffer: LARGEST_FILE_BYTES });
  return stdout;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
