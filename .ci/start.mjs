// `npm start`: from a fresh clone to a served site. Plain JavaScript without packages, because it runs before they
// are installed, on whatever Node (20 or newer) the machine has.
import path from 'node:path';
import { addressToOpen, requireFreeAddress, wantedAddress } from './address.mjs';
import { build, buildIsFresh } from './build.mjs';
import { installPackages } from './install.mjs';
import { projectFolder, projectNode } from './project.mjs';
import { runCommand } from './run-command.mjs';
import { refuse, say } from './say.mjs';
import { serve } from './serve.mjs';

async function requireRightSettings() {
  const script = path.join(projectFolder, '.ci', 'check-settings.ts');
  const { code } = await runCommand(projectNode, [script], { show: true });
  if (code !== 0) refuse('Not started: the settings above are wrong. See docs/settings.md.');
}

async function buildWhatIsStale() {
  if (buildIsFresh()) {
    say('Build: made from these sources, nothing to build.');
    return;
  }
  say('Build: building the site (next build) …');
  const { code } = await build({ show: true });
  if (code !== 0) refuse('Not started: the build failed, see above.');
}

const address = wantedAddress();
await requireFreeAddress(address);
await installPackages();
await requireRightSettings();
await buildWhatIsStale();
serve('start', address, {
  environment: { NODE_ENV: 'production' },
  whenReady: () => say(`The map is at ${addressToOpen(address)} (Ctrl+C ends it).`),
});
