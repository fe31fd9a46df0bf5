// Started by ../bench.mjs on the project's own Node, when its packages are there.
import { availableParallelism, loadavg } from 'node:os';
import { duration, refuse, say } from '../say.mjs';
import { measureBytes } from './bytes.mjs';
import { measureFirstMarker } from './first-marker.mjs';
import { measureFirstView } from './first-view.mjs';
import { measureFrames } from './frames.mjs';
import { measureLive } from './live.mjs';
import { measurePreviews } from './previews.mjs';
import { measureRequests } from './requests.mjs';
import { endServers } from './servers.mjs';
import { measureSituation } from './situation.mjs';
import { measureTimeBar } from './time-bar.mjs';

const PARTS = {
  situation: measureSituation,
  bytes: measureBytes,
  'first-marker': measureFirstMarker,
  'first-view': measureFirstView,
  frames: measureFrames,
  requests: measureRequests,
  'time-bar': measureTimeBar,
  previews: measurePreviews,
  live: measureLive,
};

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function wantedParts(names) {
  const unknown = names.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) {
    refuse(`There is no part "${unknown}". The parts are ${Object.keys(PARTS).join(', ')}.`);
  }
  return names.length > 0 ? names : Object.keys(PARTS);
}

/** One part that cannot be measured leaves the others: its reason is printed, and the exit code is 1. */
async function measure(name) {
  const started = performance.now();
  try {
    await PARTS[name]();
    say(`${name}: ${duration(performance.now() - started)}`);
  } catch (error) {
    console.error(`\n✗ ${name} could not be measured: ${error.message}`);
    process.exitCode = 1;
  }
}

for (const signal of SIGNALS) process.once(signal, () => process.exit(1));
process.on('exit', endServers);

const names = wantedParts(process.argv.slice(2));
const load = loadavg()[0].toFixed(1);
say(
  `Node ${process.versions.node}, ${availableParallelism()} cores, load before it began: ${load}`,
);
for (const name of names) await measure(name);
endServers();
