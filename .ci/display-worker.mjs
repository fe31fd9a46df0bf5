// Writes `.next/display-worker.js`. Started by build.mjs on the project's own Node, when its packages are there.
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
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

/** The service worker of displays, with the list of what the build made. */
async function buildDisplayWorker() {
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

await buildDisplayWorker();
