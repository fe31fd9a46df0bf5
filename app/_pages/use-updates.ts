import { useEffect, useState } from 'react';
import type { UpdateTold } from '#components/live/update-status.tsx';
import { useIdleAfterLoad } from '#components/site/use-idle-after-load.ts';
import type { AsOfPage } from './as-of-page.ts';
import type { Redrawing } from './follow-page.ts';

const SHOWN_MILLISECONDS = 10_000;

/**
 * Keeps an open page what it is on the server, from when it has loaded.
 * @param redrawing Stays the same as long as the page does.
 * @returns What is to be said of the last change, for a moment.
 */
export function useUpdates(page: AsOfPage, redrawing: Redrawing): UpdateTold | null {
  const isIdle = useIdleAfterLoad();
  const [told, setTold] = useState<UpdateTold | null>(null);
  useEffect(
    function followServer() {
      if (!isIdle) return;
      let isOver = false;
      let end = () => {};
      const start = async () => {
        const { followPage } = await import('./follow-page.ts');
        if (!isOver) end = followPage(page, { ...redrawing, tell: setTold });
      };
      start().catch(() => {
        // The page stays as the server drew it, and says as of when that was.
      });
      return function stopFollowing() {
        isOver = true;
        end();
      };
    },
    [isIdle, page, redrawing],
  );
  useEffect(
    function fade() {
      if (told?.isShown !== true) return;
      const timer = setTimeout(() => setTold(null), SHOWN_MILLISECONDS);
      return function keep() {
        clearTimeout(timer);
      };
    },
    [told],
  );
  return told;
}
