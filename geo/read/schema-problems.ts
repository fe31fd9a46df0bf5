import type { z } from 'zod';
import { quote } from './problem.ts';

type Issue = z.core.$ZodIssue;

export interface FieldProblem {
  readonly field: string;
  readonly wrong: string;
  readonly right: string;
}

/** What a schema says of a record, field by field, as what is wrong and what would be right. */
export function fieldProblems(issues: readonly Issue[], record: unknown): FieldProblem[] {
  return issues.map((issue) => ({
    field: issue.path.map(String).join('.'),
    wrong: whatIsWrong(issue, valueAt(record, issue.path)),
    right: whatIsRight(issue),
  }));
}

function valueAt(record: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = record;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

function whatIsWrong(issue: Issue, value: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    return `has ${issue.keys.map(quote).join(', ')}, which the format does not know`;
  }
  return value === undefined ? 'is missing' : `is ${quote(value)}`;
}

function whatIsRight(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'see docs/data-format.md for the fields there are';
    case 'invalid_value':
      return `write ${issue.values.map((value) => quote(value)).join(' or ')}`;
    case 'invalid_union':
      return issue.message.replace(/^Invalid discriminator value. Expected/, 'write');
    case 'invalid_type':
      if (DATE_FIELDS.has(String(issue.path.at(-1)))) return 'write a date, as in 2022-01-05';
      return issue.message.startsWith('Invalid input')
        ? `write ${TYPE_WORDS[issue.expected] ?? issue.expected}`
        : issue.message;
    default:
      return issue.message;
  }
}

const DATE_FIELDS = new Set([
  'occurred',
  'reported',
  'recorded',
  'dateCreated',
  'asOf',
  'at',
  'from',
]);

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};
