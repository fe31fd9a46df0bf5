import { useCallback, useSyncExternalStore } from 'react';

/** What a function says, asked every so often: the screen is drawn anew only where it says something else. */
export function usePolled<Value extends string | number | boolean | null>(
  read: () => Value,
  milliseconds: number,
): Value {
  const poll = useCallback(
    (tell: () => void) => {
      const timer = setInterval(tell, milliseconds);
      return function stopPolling() {
        clearInterval(timer);
      };
    },
    [milliseconds],
  );
  return useSyncExternalStore(poll, read);
}
