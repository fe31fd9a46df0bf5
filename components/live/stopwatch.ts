/**
 * Starts counting. Neither clock of a browser is enough: the monotonic one stands still while the machine sleeps, the
 * other may be set back. More time has not passed than the larger of the two says, unless a clock was set forward.
 * @returns Milliseconds since the start.
 */
export function startStopwatch(): () => number {
  const [monotonic, wall] = [performance.now(), Date.now()];
  return () => Math.max(performance.now() - monotonic, Date.now() - wall);
}
