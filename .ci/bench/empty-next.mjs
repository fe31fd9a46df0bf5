import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installed, projectFolder, projectNode } from '../project.mjs';
import { runCommand } from '../run-command.mjs';
import { say } from '../say.mjs';

const source = path.join(import.meta.dirname, 'empty-next');
/** Inside the project, where Next finds its packages; git and the checks pass it by. */
const copy = path.join(projectFolder, '.cache', 'bench', 'empty-next');
const stampFile = path.join(copy, '.next', 'built-from');

function stamp() {
  const hash = createHash('sha256').update(readFileSync(installed('next', 'package.json')));
  const files = readdirSync(source, { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    hash.update(readFileSync(path.join(file.parentPath, file.name)));
  }
  return hash.digest('hex');
}

/** Builds a copy of the empty site where there is none of this Next; returns the copy's folder. */
export async function buildEmptyNext() {
  const wanted = stamp();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return copy;
  say('Build: building an empty Next page to compare with …');
  rmSync(copy, { recursive: true, force: true });
  cpSync(source, copy, { recursive: true });
  const next = installed('next', 'dist', 'bin', 'next');
  const { code, output } = await runCommand(projectNode, [next, 'build', copy]);
  if (code !== 0) throw new Error(`the build of the empty Next page failed.\n${output}`);
  writeFileSync(stampFile, wanted);
  return copy;
}
