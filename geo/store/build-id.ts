import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isMissing } from './error-code.ts';

/** Which build of the site this process runs, read when first asked for: a later build lies in the same place. */
export function buildId(): string {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), '.next', 'BUILD_ID');
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (isMissing(error)) return 'development';
    throw error;
  }
}
