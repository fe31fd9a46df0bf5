import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { jsonSchemas } from './schemas.ts';

/** `node geo/store/schema/write-schemas.ts`: writes docs/schema anew after a change of geo/model. */
const folder = path.resolve(import.meta.dirname, '../../../docs/schema');
const options = await resolveConfig(path.join(folder, 'story.schema.json'));
const files = [...jsonSchemas()].map(async ([name, text]) =>
  writeFile(path.join(folder, name), await format(text, { ...options, parser: 'json' })),
);
await Promise.all(files);
