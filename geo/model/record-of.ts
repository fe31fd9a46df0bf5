/** The record of an id that an address names; undefined where there is none. */
export function recordOf<Key extends string, Value>(
  records: ReadonlyMap<Key, Value>,
  id: string | undefined,
): Value | undefined {
  const byText: ReadonlyMap<string, Value> = records;
  return id === undefined ? undefined : byText.get(id);
}
