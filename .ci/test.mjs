// `npm test` runs every part of parts.mjs; `node .ci/test.mjs NAME …` runs one and shows its output as it comes,
// and hands the rest of the line on to the tool (`npm run e2e -- e2e/links.spec.ts`).
import { mkdirSync } from 'node:fs';
import { fingerprint, readFingerprints } from './fingerprint.mjs';
import { installPackages } from './install.mjs';
import { parts } from './parts.mjs';
import { rememberedFolder } from './project.mjs';
import { forgetPass, passedBefore, rememberPass } from './remembered.mjs';
import { duration, refuse, say } from './say.mjs';

const onContinuousIntegration = ['1', 'true'].includes(process.env.CI ?? '');

function testsIn({ passed, failed }) {
  if (passed + failed === 0) return '';
  return failed === 0 ? `, ${passed} tests` : `, ${passed} tests passed, ${failed} failed`;
}

function report(name, result, started) {
  const { title } = parts[name];
  const time = duration(performance.now() - started);
  if (!result.ok) process.stdout.write(`\n${result.output}\n`);
  const mark = result.ok ? '✓' : '✗';
  const skipped = result.fresh ? ', fresh: nothing to build' : '';
  const again = result.ok ? '' : ` — alone: npm run ${name}`;
  console.log(`${mark} ${title}${testsIn(result.counted)} (${time}${skipped})${again}`);
  for (const note of result.notes ?? []) console.log(`  ${note}`);
}

/** Counts the part itself as one, besides the tests in it. */
function countedWithPart({ ok, counted }) {
  return { passed: counted.passed + (ok ? 1 : 0), failed: counted.failed + (ok ? 0 : 1) };
}

async function runPart(name, fingerprints, force) {
  const hash = fingerprint(fingerprints, parts[name].matters);
  const before = force || name === 'build' ? undefined : passedBefore(name, hash);
  if (before !== undefined) {
    const tests = testsIn({ passed: before, failed: 0 });
    console.log(`✓ ${parts[name].title}${tests} (unchanged since it last passed, not run again)`);
    return { passed: before + 1, failed: 0 };
  }
  const started = performance.now();
  const result = await parts[name].run({ more: [], show: false, force, afterBuild: true });
  report(name, result, started);
  if (result.ok) rememberPass(name, hash, result.counted.passed);
  else forgetPass(name);
  return countedWithPart(result);
}

async function runAll() {
  const total = { passed: 0, failed: 0 };
  const fingerprints = readFingerprints();
  for (const name of Object.keys(parts)) {
    const { passed, failed } = await runPart(name, fingerprints, onContinuousIntegration);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

async function runAlone(name, more) {
  if (!Object.hasOwn(parts, name)) {
    refuse(`There is no part "${name}". The parts are ${Object.keys(parts).join(', ')}.`);
  }
  const { ok, fresh, output } = await parts[name].run({ more, show: true, force: false });
  if (fresh) say('Build: fresh, nothing to build.');
  if (!ok) process.stdout.write(output);
  process.exitCode = ok ? 0 : 1;
}

const [name, ...more] = process.argv.slice(2);
await installPackages();
mkdirSync(rememberedFolder, { recursive: true });
await (name === undefined ? runAll() : runAlone(name, more));
