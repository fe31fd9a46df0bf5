import { useCallback, useEffect, useState } from 'react';
import type { WallKey } from '#geo/links/wall-links.ts';
import type { WallState } from '#geo/write/live-events.ts';
import { tellWall, type Failure, type Wish } from './tell-wall.ts';

const ASK_EVERY_MILLISECONDS = 5000;

/** What a wall was told last, asked again and again while the page is seen; null: not known yet. */
export function useWall(key: WallKey | null) {
  const [told, setTold] = useState<WallState | Failure | null>(null);
  const tell = useCallback(
    async (wish: Wish | null) => setTold(key ? await tellWall(key, wish) : 'refused'),
    [key],
  );
  useEffect(
    function askAgain() {
      const ask = () => {
        if (!document.hidden) void tell(null);
      };
      ask();
      const timer = setInterval(ask, ASK_EVERY_MILLISECONDS);
      return function stopAsking() {
        clearInterval(timer);
      };
    },
    [tell],
  );
  return [told, tell] as const;
}
