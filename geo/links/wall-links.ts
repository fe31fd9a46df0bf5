import { ID_PATTERN } from '#geo/model/ids.ts';

/** A wall that has a remote, and what lets both of them speak for it. */
export interface WallKey {
  readonly wall: string;
  readonly token: string;
}

/** Which wall the query of a display or of its remote says it is; null: none that a remote could tell anything. */
export function wallKeyOf(query: URLSearchParams): WallKey | null {
  const [wall, token] = [query.get('wall') ?? '', query.get('token') ?? ''];
  return ID_PATTERN.test(wall) && /^[\w-]+$/.test(token) ? { wall, token } : null;
}

/** The stream of changes, with what the wall is told; `LIVE_LINK` without a wall. */
export const wallStreamLink = ({ wall }: WallKey) => `/live?wall=${wall}`;

/** What a request to either of these bears: addresses are logged. */
export const wallHeaders = ({ token }: WallKey) => ({ Authorization: `Bearer ${token}` });

/** What a wall was told last, and is told. */
export const wallStateLink = ({ wall }: WallKey) => `/live/walls/${wall}`;
