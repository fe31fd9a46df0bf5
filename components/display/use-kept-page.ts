import { useEffect } from 'react';
import { installWorker } from './install-worker.ts';

/** What the worker keeps of what a page has loaded. */
const KEPT = /^\/(?:tiles|photos)\/|\/outlines\.geojson\.gz$/;

/**
 * Has a service worker keep the page and what it shows, for a start without network. Its scope is the page's own address:
 * no reader's page has anything to do with it.
 */
export function useKeptPage(build: string): void {
  useEffect(
    function keepPage() {
      // Without HTTPS there are none, a previewed wall needs none, and development has no build to keep.
      const isKept = 'serviceWorker' in navigator && window.top === window;
      if (!isKept || build === 'development') return;
      const leaving = new AbortController();
      const loaded = new PerformanceObserver((list) => void tellWorker(list.getEntries()));
      void keep(build, loaded, leaving.signal);
      return function stopKeeping() {
        leaving.abort();
        loaded.disconnect();
      };
    },
    [build],
  );
}

async function keep(build: string, loaded: PerformanceObserver, leaving: AbortSignal) {
  void installWorker(build, leaving);
  await navigator.serviceWorker.ready;
  if (!leaving.aborted) loaded.observe({ type: 'resource', buffered: true });
}

/** What the page loaded past the worker, before that was there, it is to fetch and keep. */
async function tellWorker(entries: readonly PerformanceEntry[]): Promise<void> {
  const urlsToCache = entries.flatMap((entry) => {
    const { origin, pathname } = new URL(entry.name);
    const isPast = entry instanceof PerformanceResourceTiming && entry.workerStart === 0;
    return isPast && origin === window.location.origin && KEPT.test(pathname) ? [entry.name] : [];
  });
  if (urlsToCache.length === 0) return;
  const message = { type: 'CACHE_URLS', payload: { urlsToCache } };
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(message, { transfer: [] });
}
