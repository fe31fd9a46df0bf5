import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './project.mjs';

const NOT_SOURCES = new Set([
  '.cache',
  '.git',
  '.next',
  'coverage',
  'next-env.d.ts',
  'node_modules',
  'playwright-report',
  'test-results',
]);

function isSource(name) {
  return !NOT_SOURCES.has(name) && !name.endsWith('.tsbuildinfo');
}

/** Every source file of the project, as paths with forward slashes, in a fixed order. */
function sourceFiles(folder = '') {
  const names = readdirSync(path.join(projectFolder, folder)).filter(isSource).toSorted();
  return names.flatMap((name) => {
    const relative = folder === '' ? name : `${folder}/${name}`;
    const found = statSync(path.join(projectFolder, relative), { throwIfNoEntry: false });
    if (!found) return [];
    return found.isDirectory() ? sourceFiles(relative) : [relative];
  });
}

/** The SHA-256 of every source file, by path: read once, used by every part of a run. */
export function readFingerprints() {
  return new Map(
    sourceFiles().map((file) => {
      const content = readFileSync(path.join(projectFolder, file));
      return [file, createHash('sha256').update(content).digest('hex')];
    }),
  );
}

/** One hash over the files for which `matters(path)` holds. */
export function fingerprint(fingerprints, matters) {
  const hash = createHash('sha256');
  for (const [file, content] of fingerprints) {
    if (matters(file)) hash.update(`${file}\0${content}\n`);
  }
  return hash.digest('hex');
}
