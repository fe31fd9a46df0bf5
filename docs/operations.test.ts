import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { settingsSchema } from '#geo/store/settings.schema.ts';

const folder = path.join(import.meta.dirname, 'operations');
const page = readFileSync(`${folder}.md`, 'utf8');

/** Of Node and of Next. */
const OF_OTHERS = ['NODE_ENV', 'NEXT_TELEMETRY_DISABLED'];

test.each(['incident-map.service', 'Containerfile'])('%s sets nothing but settings', (name) => {
  const text = readFileSync(path.join(folder, name), 'utf8');
  const lines = text.split('\n').filter((line) => /^(?:Environment=|ENV )/.test(line));
  const names = lines.flatMap((line) => [...line.matchAll(/\b([A-Z_]+)=/g)]).map(([, one]) => one);
  expect(names).toContain('STORIES_DIR');
  const known = [...Object.keys(settingsSchema.shape), ...OF_OTHERS];
  expect(names.filter((one) => !known.includes(one ?? ''))).toEqual([]);
});

test.each(readdirSync(folder))('docs/operations.md says what %s is for', (name) => {
  expect(page).toContain(name.replace(/\.dockerignore$/, ''));
});
