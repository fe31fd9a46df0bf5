import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { installed, projectFolder, projectNode } from './project.mjs';
import { runCommand } from './run-command.mjs';
import { refuse, say } from './say.mjs';

/** The packages of a lock file, by folder; undefined where there is no readable one. */
function lockedPackages(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * npm keeps a list of what it installed. All is as the lock file says when both agree on every version and the folders
 * are there; packages for other platforms (optional) may be missing.
 */
function packagesAreInstalled() {
  const wanted = lockedPackages(path.join(projectFolder, 'package-lock.json'));
  const present = lockedPackages(installed('.package-lock.json'));
  if (!wanted) refuse('package-lock.json is missing: take it from the repository again.');
  if (!present || !existsSync(projectNode)) return false;
  return Object.entries(wanted).every(([folder, { version, optional }]) => {
    if (folder === '') return true;
    const found = present[folder];
    if (!found) return optional === true;
    return found.version === version && existsSync(path.join(projectFolder, folder));
  });
}

/** npm's own PATH must not find the Node that `npm ci` is about to replace. */
function environmentForNpm() {
  const own = path.join(projectFolder, 'node_modules', '.bin');
  const others = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => folder !== own);
  return { ...process.env, PATH: others.join(path.delimiter) };
}

/** Installs the packages of the lock file where they are missing or others; says which it was. */
export async function installPackages() {
  if (packagesAreInstalled()) {
    say('Packages: as the lock file says, nothing to install.');
    return;
  }
  say('Packages: installing what the lock file says (npm ci) …');
  const parameters = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = await runCommand('npm', parameters, {
    show: true,
    environment: environmentForNpm(),
  });
  if (code !== 0) refuse(`The packages could not be installed: npm ci ended with code ${code}.`);
}
