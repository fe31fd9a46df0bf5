// `npm run bench` measures what docs/bench.md describes; `npm run bench -- situation` one part of it. Measurements are no
// tests: the exit code says only whether everything could be measured.
import path from 'node:path';
import { installPackages } from './install.mjs';
import { projectFolder, projectNode } from './project.mjs';
import { runCommand } from './run-command.mjs';

await installPackages();
const script = path.join(projectFolder, '.ci', 'bench', 'run.mjs');
const { code } = await runCommand(projectNode, [script, ...process.argv.slice(2)], { show: true });
process.exitCode = code;
