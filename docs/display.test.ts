import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DISPLAY_PARAMETERS } from '#geo/links/display-parameters.ts';

const page = readFileSync(new URL('display.md', import.meta.url), 'utf8');

test('every parameter of a display stands in docs/display.md, and nothing else does', () => {
  const rows = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  expect(rows).toEqual(Object.values(DISPLAY_PARAMETERS).map(({ key }) => key));
});
