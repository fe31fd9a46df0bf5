import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const project = path.dirname(import.meta.dirname);

/** Where, what it imports, and words of the message; null where the import is right. */
const TABLE: [file: string, line: string, message: string | null][] = [
  ['geo/model/a.ts', "import '#geo/shape/x.ts'", 'geo/model may import no other folder of geo'],
  ['geo/model/b.ts', "import { z } from 'zod'", 'zod (92 KB) stays in *.schema.ts'],
  ['geo/model/c.schema.ts', "import { z } from 'zod'", null],
  ['geo/model/d.ts', "import { x } from './y.schema.ts'", 'import its types only'],
  ['geo/model/e.ts', "import type { x } from './y.schema.ts'", null],
  ['geo/situation/a.ts', "import { x } from '#geo/model/x.ts'", null],
  ['geo/situation/b.ts', "import { x } from '#geo/shape/x.ts'", null],
  [
    'geo/situation/c.ts',
    "import { x } from '#geo/store/x.ts'",
    'geo/situation may import geo/model',
  ],
  [
    'geo/situation/d.ts',
    "import { x } from '#geo/links/x.ts'",
    'geo/situation may import geo/model',
  ],
  ['geo/situation/e.ts', "import fs from 'node:fs'", 'geo outside geo/store is pure'],
  ['geo/situation/f.ts', "import { x } from '../model/x.ts'", 'Across folders write the address'],
  ['geo/shape/a.ts', "import { x } from '#geo/model/x.ts'", 'geo/shape may import no other'],
  ['geo/shape/b.ts', "import { area } from '@turf/turf'", null],
  ['geo/links/a.ts', "import { x } from '#geo/model/x.ts'", null],
  ['geo/links/b.ts', "import { x } from '#geo/situation/x.ts'", 'geo/links may import geo/model'],
  ['geo/words/a.ts', "import { x } from '#geo/store/x.ts'", 'geo/words may import geo/model'],
  ['geo/read/a.ts', "import { z } from 'zod'", null],
  ['geo/read/b.ts', "import { x } from '#geo/store/x.ts'", 'geo/read may import geo/model'],
  ['geo/write/a.ts', "import { x } from 'react'", 'geo is pure: it knows no React'],
  ['geo/write/b.ts', "import { x } from 'next/cache'", 'geo is pure: it knows no React'],
  ['geo/write/c.ts', "import { x } from '#geo/words/x.ts'", null],
  ['geo/store/a.ts', "import fs from 'node:fs'", null],
  ['geo/store/b.ts', "import { x } from '#components/x.tsx'", 'geo is below components'],
  ['geo/store/c.ts', "import { x } from '#app/x.ts'", 'Nothing imports app'],
  ['components/place/a.ts', "import { x } from 'leaflet'", 'Only components/map knows Leaflet'],
  ['components/place/b.ts', "export const x = import('leaflet')", 'Only components/map knows'],
  ['components/place/c.ts', "import { x } from '#app/x.ts'", 'Nothing imports app'],
  ['components/place/d.ts', "import { x } from '#geo/store/x.ts'", 'Components take props'],
  ['components/place/e.ts', "import { x } from '#geo/links/x.ts'", null],
  ['components/place/f.ts', "import { x } from '#geo/model/x.schema.ts'", 'import its types only'],
  ['components/map/a.ts', "import { x } from 'leaflet'", null],
  ['components/map/b.ts', "import { x } from 'react-leaflet'", null],
  ['components/map/c.ts', "import { z } from 'zod'", 'zod (92 KB)'],
  ['app/a.ts', "import { x } from '#components/x.tsx'", null],
  ['app/b.ts', "import { x } from 'react-leaflet'", 'Only components/map knows Leaflet'],
  ['e2e/a.ts', "import { x } from '#components/x.tsx'", 'they may import geo, no component'],
  ['e2e/b.ts', "import { x } from '#geo/links/x.ts'", null],
  ['.ci/a.ts', "import { x } from '#app/x.ts'", 'Nothing imports app'],
];

const folder = mkdtempSync(path.join(os.tmpdir(), 'folder-table-'));
const messages = new Map<string, string[]>();
afterAll(() => rmSync(folder, { recursive: true }));

type Diagnostics = { diagnostics: { code: string; help: string; filename: string }[] };

/** One run over all the files: the project's own rules, without those that need types. */
beforeAll(() => {
  copyFileSync(path.join(project, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
  const config = path.join(folder, '.oxlintrc.json');
  writeFileSync(
    config,
    readFileSync(config, 'utf8').replace('"typeAware": true', '"typeAware": false'),
  );
  for (const [file, line] of TABLE) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), `${line};\n`);
  }
  const oxlint = path.join(project, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json', '.', '.ci'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as Diagnostics;
  for (const { code, help, filename } of diagnostics) {
    if (!code.includes('no-restricted-imports')) continue;
    messages.set(filename, [...(messages.get(filename) ?? []), help]);
  }
});

test.each(TABLE.filter(([, , message]) => message !== null))(
  '%s may not say: %s',
  (file, _line, message) => {
    expect(messages.get(file)?.join('\n')).toContain(message);
  },
);

test.each(TABLE.filter(([, , message]) => message === null))('%s may say: %s', (file) => {
  expect(messages.get(file)).toBeUndefined();
});
