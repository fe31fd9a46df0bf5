import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TELL_HEIGHT } from '#components/embed/tell-height.ts';
import { EMBED_PARAMETERS } from '#geo/links/embed-links.ts';

const page = readFileSync(new URL('embed.md', import.meta.url), 'utf8');
const script = readFileSync(new URL('../public/embed.js', import.meta.url), 'utf8');

test('every parameter of an embed stands in docs/embed.md, and nothing else does', () => {
  const rows = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name);
  expect(rows).toEqual(Object.values(EMBED_PARAMETERS).map(({ key }) => key));
});

test.each(['incident-map:height', 'incident-map:ask-height'])(
  'page, embed and host script say the message %s alike',
  (message) => {
    for (const text of [page, TELL_HEIGHT, script]) expect(text).toContain(`'${message}'`);
  },
);
