import { useEffect, useState } from 'react';

const LATEST_MILLISECONDS = 1500;

/** Whether the page has loaded and the browser has had time for it. */
export function useIdleAfterLoad(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(function waitForIdle() {
    let cancelIdle = () => {};
    const wait = () => {
      cancelIdle = whenIdle(() => {
        setIdle(true);
      });
    };
    if (document.readyState === 'complete') wait();
    else window.addEventListener('load', wait, { once: true });
    return function stopWaiting() {
      window.removeEventListener('load', wait);
      cancelIdle();
    };
  }, []);
  return isIdle;
}

/** Safari has no requestIdleCallback. */
function whenIdle(run: () => void): () => void {
  if (typeof window.requestIdleCallback !== 'function') {
    const timer = setTimeout(run, 200);
    return () => {
      clearTimeout(timer);
    };
  }
  const handle = window.requestIdleCallback(run, { timeout: LATEST_MILLISECONDS });
  return () => {
    window.cancelIdleCallback(handle);
  };
}
