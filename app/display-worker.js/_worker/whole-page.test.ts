import { expect, it } from 'vitest';
import { isWhole } from './whole-page.ts';

const FILES = new Set(['/_next/static/chunks/a-1.js', '/_next/static/media/font.0k_~.woff2']);
const page = (chunk: string) =>
  `<style>@font-face{src:url(/_next/static/media/font.0k_~.woff2)format("woff2")}</style>
  <script src="/_next/static/chunks/${chunk}" async=""></script><main data-display="kazakhstan-2022">`;

it('a page whose files are all there is whole', () => {
  expect(isWhole(page('a-1.js'), FILES)).toBe(true);
});

it.each([
  ['of another build', page('b-2.js')],
  ['of a proxy', '<html><h1>502 Bad Gateway</h1></html>'],
  ['that is no display', page('a-1.js').replace('data-display', 'data-other')],
  ['without scripts', '<main data-display="kazakhstan-2022">'],
])('a page %s is not', (_what, html) => {
  expect(isWhole(html, FILES)).toBe(false);
});
