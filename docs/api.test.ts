import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DATA_PARAMETERS } from '#geo/links/data-parameters.ts';
import { ITEMS_PARAMETERS } from '#geo/links/items-parameters.ts';

const page = readFileSync(new URL('api.md', import.meta.url), 'utf8');
const app = new URL('../app/', import.meta.url);

/** An address of the table as a pattern of segments: ids are written in capitals, and one may stand within a segment. */
const documented = [...page.matchAll(/^\| `(\/[^`?]*)/gm)].map(([, address = '']) => address);

/** The segments of a route's folder; a language and `?at=` are in every address, groups in none. */
function addressOf(file: string): string {
  const segments = file
    .replace(/\/?route\.ts$/, '')
    .split('/')
    .filter((segment) => !/^(?:\[lang\]|\[at\]|as-of|\(.*\))$/.test(segment));
  return `/${segments.join('/')}`;
}

const shapeOfRoute = (address: string) => address.replaceAll(/\[[^\]]+\]/g, 'ID');
const shapeOfRow = (address: string) =>
  address
    .split('/')
    .map((segment) => (/[A-Z]/.test(segment) ? 'ID' : segment))
    .join('/');

const rows = new Set(documented.map(shapeOfRow));

/** Answers that there is no such address, whatever it is: nothing to document. */
const UNKNOWN = '/ogc/[...rest]';

const addresses = globSync('**/route.ts', { cwd: app }).map(addressOf);

it('knows the one route that is no address', () => {
  expect(addresses).toContain(UNKNOWN);
});

it.each(addresses.filter((address) => address !== UNKNOWN))('documents %s', (address) => {
  expect([...rows]).toContain(shapeOfRoute(address));
});

it('documents no address twice', () => {
  expect(new Set(documented).size).toBe(documented.length);
});

const parameters = new Set(
  [...Object.values(DATA_PARAMETERS), ...Object.values(ITEMS_PARAMETERS)].map(({ key }) => key),
);

it.each([...parameters, 'url', 'format', 'maxwidth', 'maxheight', 'path', 'after'])(
  'documents the parameter %s',
  (key) => {
    expect(page).toMatch(new RegExp(`[\`?&]${key}[\`=]`));
  },
);

it.each([304, 400, 404, 405, 429, 501, 503])('says when the status is %i', (status) => {
  expect(page).toContain(String(status));
});
