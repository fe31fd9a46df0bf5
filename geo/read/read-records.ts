import type { z } from 'zod';
import { EXPORT_MEMBER } from '#geo/model/derived.ts';
import type { DuplicateKey, JsonText } from './json-text.ts';
import { quote, type Effect, type Problem, type StoryFileName } from './problem.ts';
import { fieldProblems } from './schema-problems.ts';
import { withoutDerived } from './without-derived.ts';

/** A record that its schema accepts, and its zero-based place in its file. */
export interface ReadRecord<T> {
  readonly index: number;
  readonly value: T;
}

export interface ReadFile<T> {
  readonly file: StoryFileName;
  /** How many records came in. */
  readonly received: number;
  readonly records: readonly ReadRecord<T>[];
  readonly problems: readonly Problem[];
  /** What the schema refused, as it came. */
  readonly refused: readonly ReadRecord<unknown>[];
  /** Ids of records that were left out. */
  readonly leftOut: ReadonlySet<string>;
}

interface Rules<T> {
  readonly schema: z.ZodType<T>;
  /** Ids that stand for something else in addresses. */
  readonly reserved?: readonly string[];
  /** A second try for a record that the schema refuses. */
  readonly mend?: (value: unknown, issues: readonly z.core.$ZodIssue[]) => unknown;
}

/** Reads the records of a FeatureCollection or of a list, each by the schema; ids and keys may stand once. */
export function readRecords<T extends { readonly id: string }>(
  file: StoryFileName,
  json: JsonText,
  rules: Rules<T>,
): ReadFile<T> {
  const problems = [...json.problems];
  const items = json.problems.length > 0 ? [] : listOf(file, json, problems);
  const duplicateKeys = duplicatesByRecord(json.duplicates);
  const records = new Map<string, ReadRecord<T>>();
  const leftOut = new Set<string>();
  const refused: ReadRecord<unknown>[] = [];
  items.forEach((item, index) => {
    const id = idOf(item);
    const tell = (effect: Effect, fault: { field?: string; wrong: string; right: string }) =>
      problems.push({ file, record: { index, id }, ...fault, effect });
    const value = parseRecord(item, rules, tell);
    if (value === null) refused.push({ index, value: item });
    const unique = checkKeys(duplicateKeys.get(index) ?? [], file, tell);
    if (value !== null && unique && checkId(value.id, records, rules.reserved ?? [], tell)) {
      records.set(value.id, { index, value });
    } else if (id !== undefined && !records.has(id)) leftOut.add(id);
  });
  for (const id of records.keys()) leftOut.delete(id);
  const accepted = [...records.values()];
  return { file, received: items.length, records: accepted, refused, problems, leftOut };
}

type Tell = (effect: Effect, fault: { field?: string; wrong: string; right: string }) => void;

/** A record's id as it stands in the file. */
export function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null || !('id' in item)) return undefined;
  return typeof item.id === 'string' ? item.id : undefined;
}

function parseRecord<T>(item: unknown, { schema, mend }: Rules<T>, tell: Tell): T | null {
  const first = schema.safeParse(item);
  if (first.success) return first.data;
  const mended = mend?.(item, first.error.issues);
  const second = mended === undefined ? first : schema.safeParse(mended);
  const effect = second.success ? 'without-geometry' : 'left-out';
  for (const fault of fieldProblems(first.error.issues, item)) tell(effect, fault);
  return second.success ? second.data : null;
}

function checkKeys(duplicates: readonly DuplicateKey[], file: string, tell: Tell): boolean {
  for (const { path, position } of duplicates) {
    const field = path.slice(file.endsWith('.geojson') ? 2 : 1).join('.');
    const wrong = `stands twice in one object (again at line ${position.line}, column ${position.column})`;
    tell('left-out', { field, wrong, right: 'keep the one that is right' });
  }
  return duplicates.length === 0;
}

function checkId<T>(
  id: string,
  records: ReadonlyMap<string, ReadRecord<T>>,
  reserved: readonly string[],
  tell: Tell,
): boolean {
  const earlier = records.get(id);
  if (earlier !== undefined) {
    const wrong = `is ${quote(id)}, as is that of record ${earlier.index}`;
    tell('left-out', { field: 'id', wrong, right: 'give each its own id' });
  }
  if (reserved.includes(id)) {
    const wrong = `is ${quote(id)}, an address of the site itself`;
    tell('left-out', { field: 'id', wrong, right: 'choose another id' });
  }
  return earlier === undefined && !reserved.includes(id);
}

function duplicatesByRecord(duplicates: readonly DuplicateKey[]): Map<number, DuplicateKey[]> {
  const byRecord = new Map<number, DuplicateKey[]>();
  for (const duplicate of duplicates) {
    const index = duplicate.path.find((part) => typeof part === 'number');
    if (typeof index !== 'number') continue;
    byRecord.set(index, [...(byRecord.get(index) ?? []), duplicate]);
  }
  return byRecord;
}

function listOf(file: StoryFileName, json: JsonText, problems: Problem[]): readonly unknown[] {
  for (const { path, position } of json.duplicates) {
    if (path.some((part) => typeof part === 'number')) continue;
    const wrong = `has the key ${quote(path.join('.'))} twice`;
    problems.push({ file, position, wrong, right: 'keep the one that is right', effect: 'kept' });
  }
  const list = file.endsWith('.geojson') ? featuresOf(file, json.value, problems) : json.value;
  if (Array.isArray(list)) return list as unknown[];
  const right = file.endsWith('.geojson')
    ? 'write a GeoJSON FeatureCollection: {"type":"FeatureCollection","features":[...]}'
    : 'write a list: [ {...}, {...} ]';
  problems.push({ file, wrong: `is ${quote(json.value)}`, right, effect: 'file-left-out' });
  return [];
}

const WGS84_NAMES = ['CRS84', 'EPSG::4326', 'EPSG:4326'];

function featuresOf(file: StoryFileName, value: unknown, problems: Problem[]): unknown {
  if (typeof value !== 'object' || value === null || !('features' in value)) return undefined;
  if (!('type' in value) || value.type !== 'FeatureCollection') return undefined;
  const crs = 'crs' in value ? JSON.stringify(value.crs) : '';
  if (crs !== '' && !WGS84_NAMES.some((name) => crs.includes(name))) {
    const wrong = `has the coordinate system ${quote(crs)}`;
    const right = 'write longitude and latitude in WGS 84 and no "crs" (RFC 7946)';
    problems.push({ file, field: 'crs', wrong, right, effect: 'kept' });
  }
  return EXPORT_MEMBER in value ? withoutDerived(value.features, file) : value.features;
}
