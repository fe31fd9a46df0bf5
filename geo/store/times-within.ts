/**
 * Counts how often something happens, by a key, in stretches of time one after another. Keys are the caller's own, never a
 * visitor's: each is remembered.
 * @returns Whether it may happen once more.
 */
export function timesWithin({ times, milliseconds }: { times: number; milliseconds: number }) {
  const counts = new Map<string, { stretch: number; count: number }>();
  return (key: string): boolean => {
    const stretch = Math.floor(Date.now() / milliseconds);
    const known = counts.get(key);
    const count = known?.stretch === stretch ? known.count + 1 : 1;
    counts.set(key, { stretch, count });
    return count <= times;
  };
}
