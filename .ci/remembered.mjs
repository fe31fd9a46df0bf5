import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rememberedFolder } from './project.mjs';

function fileOf(name) {
  return path.join(rememberedFolder, `${name}.passed.json`);
}

/** How many tests a part passed with when it last ran on the same inputs; undefined if it did not. */
export function passedBefore(name, hash) {
  try {
    const remembered = JSON.parse(readFileSync(fileOf(name), 'utf8'));
    return remembered.hash === hash ? remembered.passed : undefined;
  } catch {
    // No note, or half a note: the part is run, which is always right.
    return undefined;
  }
}

/** Notes that a part passed on these inputs. */
export function rememberPass(name, hash, passed) {
  mkdirSync(rememberedFolder, { recursive: true });
  writeFileSync(fileOf(name), JSON.stringify({ hash, passed }));
}

/** Forgets a part's last pass. */
export function forgetPass(name) {
  rmSync(fileOf(name), { force: true });
}
