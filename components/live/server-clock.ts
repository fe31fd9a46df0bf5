import { startStopwatch } from './stopwatch.ts';

let heard: { readonly time: number; readonly since: () => number } | null = null;

/** Sets the clock by what the server has just said, ISO 8601. */
export function setServerClock(time: string): void {
  const instant = Date.parse(time);
  if (Number.isFinite(instant)) heard = { time: instant, since: startStopwatch() };
}

/** Whether the server has told its time since the page was opened. */
export const hasServerTime = (): boolean => heard !== null;

/** Whole milliseconds since 1970 by the server's clock; by the device's own before the server has told its time. */
export const serverNow = (): number =>
  heard ? Math.round(heard.time + heard.since()) : Date.now();
