import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, readFingerprints } from './fingerprint.mjs';
import { installed, projectFolder, projectNode } from './project.mjs';
import { runCommand } from './run-command.mjs';

const stampFile = path.join(projectFolder, '.next', 'built-from');

const BUILT_FROM =
  /^(app|components|geo|public)\/|^\.ci\/display-worker\.mjs$|^(instrumentation\.ts|next\.config\.js|package\.json|package-lock\.json|tsconfig\.json)$/;

/** Stories are read when a page is asked for, so a new report makes no build stale. */
const NOT_BUILT_FROM = /^geo\/stories\/|^geo\/store\/cli\/|\.test\.tsx?$|\/fixtures\/|\.md$/;

function mattersToTheBuild(file) {
  return BUILT_FROM.test(file) && !NOT_BUILT_FROM.test(file);
}

/** The hash of everything a production build is made from. */
function hashOfSources() {
  return fingerprint(readFingerprints(), mattersToTheBuild);
}

/** Is .next a finished build of the sources as they are now? */
export function buildIsFresh() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hashOfSources();
}

/** Runs `next build`, and makes the worker of displays from what it made. The stamp goes first and returns last, so that a broken build is never taken for a fresh one. */
export async function build({ show = false } = {}) {
  rmSync(stampFile, { force: true });
  const before = hashOfSources();
  const next = installed('next', 'dist', 'bin', 'next');
  const result = await runCommand(projectNode, [next, 'build'], { show });
  if (result.code !== 0) return result;
  const script = path.join(projectFolder, '.ci', 'display-worker.mjs');
  const worker = await runCommand(projectNode, [script], { show });
  if (worker.code === 0) writeFileSync(stampFile, before);
  return worker;
}
