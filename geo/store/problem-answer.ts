import { STATUS_CODES } from 'node:http';
import type { ParameterProblem } from '#geo/links/parameter-reader.ts';

/** What went wrong with a request for data, for a program and for who wrote it. */
export interface Problem {
  readonly status: 400 | 403 | 404 | 405 | 406 | 429 | 501 | 503;
  /** A sentence about this very request. */
  readonly detail: string;
  /** One entry for each parameter that cannot be answered. */
  readonly errors?: readonly ParameterProblem[];
}

/** Whoever may read a page may read its data from any page. */
export const OPEN_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Link, Allow, Retry-After',
} as const;

export const PROBLEM_TYPE = 'application/problem+json';

/** The body of an answer that says what went wrong. */
export const problemText = ({ status, detail, errors }: Problem) =>
  JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail, errors });

/**
 * Problem details (RFC 9457) without a type of their own: `title` is then the status in words, and `detail` says the rest.
 */
export function problemAnswer(
  problem: Problem,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(problemText(problem), {
    status: problem.status,
    headers: {
      ...OPEN_HEADERS,
      'Content-Type': PROBLEM_TYPE,
      'Cache-Control': 'no-store',
      ...headers,
    },
  });
}

/** 404, with a sentence that says what there is not. */
export const notFoundAnswer = (detail: string) => problemAnswer({ status: 404, detail });

/** 400 that names every problem at once. */
export const badParametersAnswer = (errors: readonly ParameterProblem[]) =>
  problemAnswer({
    status: 400,
    detail:
      errors.length === 1 && errors[0]
        ? `The parameter "${errors[0].parameter}" cannot be answered: ${errors[0].detail}`
        : `${errors.length} parameters cannot be answered; "errors" says why.`,
    errors,
  });
