import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const project = path.dirname(import.meta.dirname);
const read = (file: string): string => readFileSync(path.join(project, file), 'utf8');

test('every command of package.json stands in the README, and no other', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read('README.md').matchAll(/^(?:\| `)?npm (?:run )?([\w-]+)/gm)];
  const names = new Set(named.map(([, name]) => name ?? ''));
  expect([...names].toSorted()).toEqual(Object.keys(scripts).toSorted());
});

const pages = [
  'README.md',
  ...readdirSync(path.join(project, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];

test.each(pages)('every link of %s to a file of the project leads somewhere', (page) => {
  const targets = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, to]) => to ?? '');
  const broken = targets.filter((to) => !existsSync(path.join(project, path.dirname(page), to)));
  expect(broken).toEqual([]);
});
