/** Next loads its cache of pages apart from what it bundles: what both know is kept with the process. */
const CHANGED_AT = Symbol.for('incident-map.stories-changed-at');
const globals: typeof globalThis & { [CHANGED_AT]?: number } = globalThis;

/** That a story was read anew, came or went. */
export function noteChange(): void {
  globals[CHANGED_AT] = Date.now();
}

/** When stories last changed, in milliseconds since 1970; 0 where they have not since the start. */
export const storiesChangedAt = (): number => globals[CHANGED_AT] ?? 0;
