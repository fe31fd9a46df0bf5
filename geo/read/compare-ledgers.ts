import { readJsonText } from './json-text.ts';
import { shorten, type Problem } from './problem.ts';

const FILE = 'reports.geojson';

/** What may change in a report once it is committed: no fact. */
const CHANGEABLE = new Set(['note', 'recorded']);

export interface LedgerComparison {
  readonly problems: readonly Problem[];
  readonly added: number;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Compares two versions of `reports.geojson` (rule 20): names every report that vanished or whose facts changed.
 * `note` and `recorded` may change; what changes otherwise is a new report. An unreadable version compares as empty.
 */
export function compareLedgers(before: string, after: string): LedgerComparison {
  const [old, now] = [reportsById(before), reportsById(after)];
  const problems: Problem[] = [];
  for (const [id, { report }] of old) {
    const current = now.get(id);
    if (current === undefined) problems.push(vanished(id));
    else problems.push(...changes(id, current.index, report, current.report));
  }
  return { problems, added: [...now.keys()].filter((id) => !old.has(id)).length };
}

/** The facts of a report as text, the same for the same facts whatever the order of the keys. */
export function factsOf(feature: unknown): string {
  const { id: _, ...rest } = isObject(feature) ? feature : {};
  const properties = isObject(rest['properties']) ? rest['properties'] : {};
  return canonical({ ...rest, properties: withoutChangeable(properties) });
}

function reportsById(text: string): Map<string, { index: number; report: Json }> {
  const { value } = readJsonText(FILE, text);
  const features = isObject(value) && Array.isArray(value['features']) ? value['features'] : [];
  return new Map(
    features.flatMap((report: unknown, index) =>
      isObject(report) && typeof report['id'] === 'string'
        ? [[report['id'], { index, report }]]
        : [],
    ),
  );
}

function vanished(id: string): Problem {
  const right = 'put it back: to take a report off, add one that "removes" it';
  return {
    file: FILE,
    record: { id },
    wrong: 'is gone since the last commit',
    right,
    effect: 'gone',
  };
}

function changes(id: string, index: number, before: Json, after: Json): Problem[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((field) => old.get(field) !== now.get(field))
    .map((field) => ({
      file: FILE,
      record: { index, id },
      field,
      wrong: `has changed since the last commit (it was ${shorten(old.get(field) ?? 'not there')})`,
      right: 'put it back: mend a mistake by a new report that "corrects" this one',
      effect: 'kept',
    }));
}

function fieldsOf({ properties, ...rest }: Json): Map<string, string> {
  const inner = isObject(properties) ? withoutChangeable(properties) : {};
  const entries = Object.entries(inner).map(
    ([key, value]) => [`properties.${key}`, value] as const,
  );
  return new Map(
    [...Object.entries(rest), ...entries].map(([key, value]) => [key, canonical(value)]),
  );
}

function withoutChangeable(properties: Json): Json {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !CHANGEABLE.has(key)));
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
