import type { Parameter } from './parameters.ts';

/** A parameter that cannot be answered, and why. */
export interface ParameterProblem {
  readonly parameter: string;
  /** A sentence that names what was given and what can be. */
  readonly detail: string;
}

/** A parameter of a data route: a row of the table, and in words what may stand in it. */
export interface DataParameter<Value> extends Pick<Parameter<Value>, 'key' | 'parse'> {
  /** Ends the sentence "… is not": "one of incident, photo". */
  readonly expects: string;
}

/** Reads the parameters of an address one by one, and remembers what was wrong. */
export interface ParameterReader {
  /** The value; null where the address has none, or one that cannot be read. */
  readonly one: <Value>(row: DataParameter<Value>, zone?: string) => Value | null;
  /** The values, separated by commas or each in a parameter of its own; none unless given. */
  readonly several: <Value>(row: DataParameter<readonly Value[]>) => readonly Value[];
  /** Something else is wrong with a parameter that was read. */
  readonly refuse: (parameter: string, detail: string) => void;
  /** All that was wrong; what nobody has read by now is told as unknown. */
  readonly problems: () => readonly ParameterProblem[];
}

/**
 * A strict reader for data routes, where a program had better know that it asked for something else than it meant; pages
 * fall back to their defaults instead.
 */
export function parameterReader(query: URLSearchParams): ParameterReader {
  const problems: ParameterProblem[] = [];
  const known = new Set<string>();
  const refuse = (parameter: string, detail: string) => {
    problems.push({ parameter, detail });
  };
  return {
    refuse,
    one: ({ key, parse, expects }, zone = 'UTC') => {
      known.add(key);
      const [text, ...others] = query.getAll(key);
      if (text === undefined) return null;
      if (others.length > 0) refuse(key, 'It is given more than once.');
      const value = parse(text, zone);
      if (value === null) refuse(key, `"${text}" is not ${expects}.`);
      return value;
    },
    several: ({ key, parse, expects }) => {
      known.add(key);
      const texts = query.getAll(key).flatMap((text) => text.split(','));
      for (const text of texts) {
        if (parse(text, 'UTC') === null) refuse(key, `"${text}" is not ${expects}.`);
      }
      return parse(texts.join(','), 'UTC') ?? [];
    },
    problems: () => [...problems, ...unknownIn(query, known)],
  };
}

function unknownIn(query: URLSearchParams, known: ReadonlySet<string>): ParameterProblem[] {
  const names = [...new Set(query.keys())].filter((name) => !known.has(name));
  const there = known.size === 0 ? 'it takes none' : `it takes ${[...known].join(', ')}`;
  return names.map((parameter) => ({
    parameter,
    detail: `This address has no such parameter: ${there}.`,
  }));
}
