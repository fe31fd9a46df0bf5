import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build, buildIsFresh } from './build.mjs';
import { installChromium } from './chromium.mjs';
import { installGdal } from './gdal.mjs';
import { installNginx } from './nginx.mjs';
import { installed, projectNode, rememberedFolder, toolEnvironment } from './project.mjs';
import { runCommand } from './run-command.mjs';

const CODE = /\.(ts|tsx|mjs|js|json)$/;
const NOTHING_COUNTED = { passed: 0, failed: 0 };

/** Runs the command line of an installed package on the project's own Node. */
function runTool(file, parameters, options) {
  return runCommand(projectNode, [installed(...file.split('/')), ...parameters], options);
}

async function check(file, parameters, { more, show }) {
  const { code, output } = await runTool(file, [...parameters, ...more], { show });
  return { ok: code === 0, output, counted: NOTHING_COUNTED };
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return { unreadable: error };
  }
}

async function checkTypes({ more, show }) {
  // Writes next-env.d.ts and the types of the routes, which a fresh clone does not have.
  const generated = await runTool('next/dist/bin/next', ['typegen'], { show });
  if (generated.code !== 0) return { ok: false, ...generated, counted: NOTHING_COUNTED };
  return check('typescript/bin/tsc', ['--noEmit'], { more, show });
}

async function runUnitTests({ more, show }) {
  const file = path.join(rememberedFolder, 'vitest.json');
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const parameters = ['run', ...reporters, ...more];
  const { code, output } = await runTool('vitest/vitest.mjs', parameters, { show });
  const { numPassedTests: passed = 0, numFailedTests: failed = 0 } = readReport(file);
  return { ok: code === 0, output, counted: { passed, failed } };
}

async function buildSite({ show, force }) {
  if (!force && buildIsFresh())
    return { ok: true, output: '', counted: NOTHING_COUNTED, fresh: true };
  const { code, output } = await build({ show });
  return { ok: code === 0, output, counted: NOTHING_COUNTED };
}

async function runBrowserTests({ more, show, afterBuild }) {
  if (!buildIsFresh()) {
    const built = afterBuild ? undefined : await build({ show });
    if (built?.code !== 0) {
      return { ok: false, output: 'Not run: there is no build.\n', counted: NOTHING_COUNTED };
    }
  }
  if (!(await installChromium())) {
    return { ok: false, output: 'Not run: no Chromium.\n', counted: NOTHING_COUNTED };
  }
  await installGdal();
  await installNginx();
  const file = path.join(rememberedFolder, 'playwright.json');
  rmSync(file, { force: true });
  const { code, output } = await runTool(
    '@playwright/test/cli.js',
    ['test', '--reporter=list,json', ...more],
    { show, environment: toolEnvironment({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }) },
  );
  const report = readReport(file);
  const { expected = 0, flaky = 0, unexpected = 0 } = report.stats ?? {};
  const counted = { passed: expected + flaky, failed: unexpected };
  return { ok: code === 0, output, counted, notes: flakyIn(report).map(didNotPassAtOnce) };
}

/** The tests of a part of Playwright's report, and of the parts in it, that passed the second time alone. */
function flakyIn({ suites = [], specs = [] }) {
  const flaky = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...flaky, ...suites.flatMap(flakyIn)];
}

const didNotPassAtOnce = ({ file, line, title }) =>
  `passed only when it was tried again: e2e/${file}:${line} ${title}`;

function isCode(file) {
  return CODE.test(file) && !file.startsWith('geo/stories/');
}

/**
 * What `npm test` is made of, in order. `matters` names the files a part's result hangs on: while those are the
 * same, a part that passed is not run again.
 */
export const parts = {
  format: {
    title: 'formats',
    matters: () => true,
    run: (options) => check('prettier/bin/prettier.cjs', ['--check', '.'], options),
  },
  lint: {
    title: 'lint',
    matters: isCode,
    run: (options) => check('oxlint/bin/oxlint', [], options),
  },
  types: { title: 'types', matters: isCode, run: checkTypes },
  unused: {
    title: 'unused code',
    matters: (file) => isCode(file) || file.endsWith('.css'),
    run: (options) => check('knip/bin/knip.js', [], options),
  },
  unit: {
    title: 'unit tests',
    matters: (file) => !file.startsWith('e2e/') || file.startsWith('e2e/stories/'),
    run: runUnitTests,
  },
  build: { title: 'production build', matters: () => false, run: buildSite },
  e2e: {
    title: 'end-to-end tests',
    matters: (file) => !/^docs\/(?!operations\/)|^\.ci\/.*\.test\.ts$|\.md$/.test(file),
    run: runBrowserTests,
  },
};
