import { createHash, timingSafeEqual } from 'node:crypto';
import type { Settings } from './settings.ts';

/** By whose token a wall is told what to show. */
export type WallTokens = Settings['wallTokens'];

/**
 * Whether a request bears the token of a wall, which no address names: those are logged. It takes as long for a wrong one
 * as for the right one, and for a wall that there is not.
 */
export function bearsTokenOf(wall: string, { headers }: Request, tokens: WallTokens): boolean {
  const token = /^Bearer (.+)$/.exec(headers.get('Authorization') ?? '')?.[1] ?? '';
  const right = tokens.get(wall);
  return timingSafeEqual(hashOf(token), hashOf(right ?? 'none')) && right !== undefined;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest();
