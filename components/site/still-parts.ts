import type { ReactNode } from 'react';

/** More than are ever being drawn at one time: a page has some ten. */
const MOST = 2000;

/** The server makes a page in two steps, each with modules of its own; what both see hangs on the process. */
const KEY = Symbol.for('incident-map.still-parts');

interface StillParts {
  made: number;
  readonly parts: Map<number, ReactNode>;
}

function stillParts(): StillParts {
  const own: typeof globalThis & { [KEY]?: StillParts } = globalThis;
  own[KEY] ??= { made: 0, parts: new Map() };
  return own[KEY];
}

/** Keeps a part of a page until it is drawn as HTML; answers the key it is found by. The oldest go. */
export function keepPart(part: ReactNode): number {
  const store = stillParts();
  store.made += 1;
  store.parts.set(store.made, part);
  store.parts.delete(store.made - MOST);
  return store.made;
}

/** @throws Error where the part is not kept (any more). */
export function partOf(key: number): ReactNode {
  const { parts } = stillParts();
  if (!parts.has(key)) throw new Error(`The page's part ${key} is not kept: make the page anew.`);
  return parts.get(key);
}
