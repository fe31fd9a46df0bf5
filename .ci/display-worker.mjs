import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './project.mjs';

const SOURCE = 'app/display-worker.js/_worker/display-worker.ts';
const built = (...parts) => path.join(projectFolder, '.next', ...parts);

/** What a page of a build may load, as addresses. */
function builtFiles() {
  const files = globSync('{chunks,media}/**/*.*', { cwd: built('static') });
  return files
    .filter((file) => !file.endsWith('.map'))
    .map((file) => `/_next/static/${encodeURI(file)}`)
    .toSorted();
}

/** Writes `.next/display-worker.js`: the service worker of displays, with the list of what the build made. */
export async function buildDisplayWorker() {
  // Packages are installed when this runs, not when this file is read.
  const { rolldown } = await import('rolldown');
  const bundle = await rolldown({
    input: path.join(projectFolder, SOURCE),
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  const id = readFileSync(built('BUILD_ID'), 'utf8').trim();
  const build = JSON.stringify({ id, files: builtFiles() });
  writeFileSync(built('display-worker.js'), `self.displayBuild=${build};\n${output[0].code}`);
}
