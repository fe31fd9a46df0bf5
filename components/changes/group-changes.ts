import { sayingOf, type PlaceChange } from '#geo/situation/changes.ts';

/**
 * Places to which one report did the same, and nothing else happened, stand together: a decree for the whole country is
 * one change, not forty. The order of the first of each stays.
 */
export function groupChanges(changes: readonly PlaceChange[]): PlaceChange[][] {
  const groups = new Map<string, PlaceChange[]>();
  for (const change of changes) {
    const key = keyOf(change);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()];
}

function keyOf({ after, status, figures }: PlaceChange): string {
  if (!status || figures.length > 0) return after.place.id;
  return [sayingOf(status.before), sayingOf(status.after), status.by?.id ?? 'time'].join(' > ');
}
