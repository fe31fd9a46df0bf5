// `npm run soak` runs what docs/soak.md describes: two weeks of updates on a wall. `npm run soak -- faults` breaks its
// connection a hundred times in each way. A second word names the file for what was seen.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build, buildIsFresh } from './build.mjs';
import { installChromium } from './chromium.mjs';
import { installPackages } from './install.mjs';
import { installed, projectNode, toolEnvironment } from './project.mjs';
import { runCommand } from './run-command.mjs';
import { refuse, say } from './say.mjs';

const SOAKS = {
  wall: { spec: 'soak.spec.ts', settings: { SOAK_UPDATES: '20160' } },
  faults: { spec: 'live-faults.spec.ts', settings: { SOAK_FAULTS: '100' } },
};

const [name = 'wall', wanted = path.join('.cache', 'soak', `${name}.csv`)] = process.argv.slice(2);
const soak = SOAKS[name];
if (!soak) refuse(`There is no soak "${name}". They are ${Object.keys(SOAKS).join(' and ')}.`);
const file = path.resolve(wanted);

await installPackages();
if (!buildIsFresh() && (await build({ show: true })).code !== 0) refuse('There is no build.');
if (!(await installChromium())) refuse('There is no Chromium.');
rmSync(file, { force: true });
const { code } = await runCommand(
  projectNode,
  [
    installed('@playwright', 'test', 'cli.js'),
    ...['test', `e2e/${soak.spec}`, '--reporter=list', '--global-timeout=0'],
  ],
  { show: true, environment: toolEnvironment({ ...soak.settings, SOAK_CURVE: file }) },
);
say(`What was seen: ${file}`);
process.exitCode = code;
