import { createHash, timingSafeEqual } from 'node:crypto';
import { readSettings, type Settings } from './settings.ts';

/** By whose token a wall is told what to show. */
export type WallTokens = Settings['wallTokens'];

/**
 * Whether a token is that of a wall. It takes as long for a wrong one as for the right one, and for a wall that there is
 * not.
 */
export function isTokenOf(
  wall: string,
  token: string,
  tokens: WallTokens = readSettings().wallTokens,
): boolean {
  const right = tokens.get(wall);
  return timingSafeEqual(hashOf(token), hashOf(right ?? 'none')) && right !== undefined;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest();
