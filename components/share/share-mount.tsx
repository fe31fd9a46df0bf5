'use client';

import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import type { Moment } from '#geo/model/moment.ts';
import { FallbackBoundary } from '#components/site/fallback-boundary.tsx';
import type { ShareWords } from './share-tools.tsx';

const ShareTools = lazy(async () => ({ default: (await import('./share-tools.tsx')).ShareTools }));

interface ShareMountProps {
  readonly words: ShareWords;
  /** When the page was drawn: the moment of an address that has none. */
  readonly now: Moment;
  /** The link as the server knows it: what stays without JavaScript. */
  readonly children: ReactNode;
}

/** The tools of sharing, fetched once the panel is opened. */
export function ShareMount({ words, now, children }: ShareMountProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(function followPanel() {
    const panel = ref.current?.closest('details');
    const follow = () => {
      setOpen(panel?.open === true);
    };
    panel?.addEventListener('toggle', follow);
    follow();
    return function stopFollowing() {
      panel?.removeEventListener('toggle', follow);
    };
  }, []);
  return (
    <div ref={ref}>
      {isOpen ? (
        <FallbackBoundary>
          <Suspense fallback={children}>
            <ShareTools words={words} now={now} />
          </Suspense>
        </FallbackBoundary>
      ) : (
        children
      )}
    </div>
  );
}
