import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { isMissing } from './error-code.ts';

const run = promisify(execFile);
const LARGEST_FILE_BYTES = 1024 * 1024 * 1024;

/** The text of a file as last committed, or why there is none. */
export type CommittedVersion =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none'; readonly reason: string };

/** How git says that there is no earlier version. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/not a git repository/, 'it is not in git'],
  [/invalid object name 'HEAD'|not in 'HEAD'|does not exist in 'HEAD'/, 'it is not committed yet'],
];

/**
 * Asks git for a file's text in the last commit of the repository it lies in.
 * @throws What git says, where it says neither the text nor that there is none: a check that cannot be made has not passed.
 */
export async function committedVersion(file: string): Promise<CommittedVersion> {
  try {
    const words = ['-C', path.dirname(file), 'show', `HEAD:./${path.basename(file)}`];
    const env = { ...process.env, LC_ALL: 'C' };
    const { stdout } = await run('git', words, { maxBuffer: LARGEST_FILE_BYTES, env });
    return { kind: 'text', text: stdout };
  } catch (error) {
    if (isMissing(error)) return { kind: 'none', reason: 'git is not installed' };
    const said = error instanceof Error ? error.message : String(error);
    const reason = REASONS.find(([pattern]) => pattern.test(said))?.[1];
    if (reason === undefined) {
      const what = `${file} is not compared with its last version: ${said}`;
      throw new Error(what, { cause: error });
    }
    return { kind: 'none', reason };
  }
}
