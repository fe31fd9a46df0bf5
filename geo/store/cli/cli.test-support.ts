import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const here = import.meta.dirname;
const testStories = path.resolve(here, '../../../e2e/stories');

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Workshop {
  /** A folder of stories of its own, with `test-story`. */
  readonly directory: string;
  readonly ledger: string;
  readonly run: (command: string, flags: readonly string[], input?: string) => Promise<Outcome>;
  readonly start: (command: string, flags: readonly string[], input?: string) => ChildProcess;
  readonly clear: () => Promise<void>;
}

/** The real command line on a copy of the test story. */
export async function openWorkshop(): Promise<Workshop> {
  const directory = await mkdtemp(path.join(tmpdir(), 'incident-map-cli-'));
  await cp(path.join(testStories, 'test-story'), path.join(directory, 'test-story'), {
    recursive: true,
  });
  const environment = { ...process.env, STORIES_DIR: directory, SITE_URL: 'https://map.example' };
  const start = (command: string, flags: readonly string[], input = '') => {
    const script = path.join(here, `${command}.ts`);
    const child = spawn(process.execPath, [script, ...flags], { env: environment });
    child.stdin.on('error', () => undefined).end(input);
    return child;
  };
  return {
    directory,
    ledger: path.join(directory, 'test-story', 'reports.geojson'),
    start,
    run: async (command, flags, input) => outcomeOf(start(command, flags, input)),
    clear: () => rm(directory, { recursive: true }),
  };
}

/** What a process said, once it has ended. */
export function outcomeOf(child: ChildProcess): Promise<Outcome> {
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}
