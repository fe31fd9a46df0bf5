import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { settingsSchema } from '#geo/store/settings.schema.ts';

test('every setting stands in docs/settings.md, and nothing else does', () => {
  const page = readFileSync(path.join(import.meta.dirname, 'settings.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name ?? '');
  expect(rows.toSorted()).toEqual(Object.keys(settingsSchema.shape).toSorted());
});
