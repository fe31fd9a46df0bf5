import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { SITE_COLOURS } from './ogc-style.ts';

const css = readFileSync(path.resolve(import.meta.dirname, '../../app/globals.css'), 'utf8');
const [light = '', dark = ''] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, text]) => text);

test.each(Object.entries(SITE_COLOURS))(
  '%s is the colour that the site has for it',
  (name, colour) => {
    expect(light).toContain(`--${name}: ${colour.light};`);
    expect(dark).toContain(`--${name}: ${colour.dark};`);
  },
);
