import type { Query } from '#geo/links/filter-query.ts';

/** What an address says after "?", as the browser has it. */
export const queryOf = (query: Query): URLSearchParams =>
  new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) =>
      [value].flat().map((text) => [key, text ?? '']),
    ),
  );
