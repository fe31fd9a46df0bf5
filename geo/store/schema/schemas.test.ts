import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from './schemas.ts';

const docs = path.resolve(import.meta.dirname, '../../../docs');
const formatDocument = readFileSync(path.join(docs, 'data-format.md'), 'utf8');

/** The names of all fields in a JSON Schema, at whatever depth. */
function fieldsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]: [string, unknown]) =>
    key === 'properties' && typeof value === 'object' && value !== null
      ? [...Object.keys(value), ...Object.values(value).flatMap(fieldsIn)]
      : fieldsIn(value),
  );
}

function choicesIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'enum' && Array.isArray(value) ? value.map(String) : choicesIn(value),
  );
}

describe.each([...jsonSchemas()])('%s', (name, text) => {
  const schema: unknown = JSON.parse(text);

  it('is as docs/schema has it (else run node geo/store/schema/write-schemas.ts)', () => {
    expect(JSON.parse(readFileSync(path.join(docs, 'schema', name), 'utf8'))).toEqual(schema);
  });

  it('has each of its fields explained in docs/data-format.md', () => {
    const missing = fieldsIn(schema).filter((field) => !formatDocument.includes(`\`${field}\``));
    expect([...new Set(missing)]).toEqual([]);
  });

  it('has each of its choices in docs/data-format.md', () => {
    const missing = choicesIn(schema).filter((choice) => !formatDocument.includes(`\`${choice}\``));
    expect([...new Set(missing)]).toEqual([]);
  });
});
