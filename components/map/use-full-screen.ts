import { useEffect, useState } from 'react';
import { FILLED_ATTRIBUTE } from './map-frame.ts';

/** The map's frame on the whole screen; where the browser has that for films alone (iPhones), in the whole window. */
export function useFullScreen(frame: HTMLElement) {
  const [isFull, setFull] = useState(false);
  const [isFilled, setFilled] = useState(false);
  useEffect(
    function followBrowser() {
      const follow = () => setFull(document.fullscreenElement === frame);
      document.addEventListener('fullscreenchange', follow);
      return function stopFollowing() {
        document.removeEventListener('fullscreenchange', follow);
      };
    },
    [frame],
  );
  useFilledWindow(frame, isFilled, setFilled);
  const fill = () => {
    // So that "back" leads out of the map, as readers of phones expect, and not off the page.
    window.history.pushState(null, '');
    setFilled(true);
  };
  const toggle = () => {
    if (isFilled) window.history.back();
    else if (isFull) document.exitFullscreen().catch(() => setFull(false));
    else if (document.fullscreenEnabled) frame.requestFullscreen().catch(fill);
    else fill();
  };
  return { isFull: isFull || isFilled, toggle };
}

function useFilledWindow(
  frame: HTMLElement,
  isFilled: boolean,
  setFilled: (isFilled: boolean) => void,
): void {
  useEffect(
    function fillWindow() {
      if (!isFilled) return;
      const abort = new AbortController();
      const { signal } = abort;
      frame.setAttribute(FILLED_ATTRIBUTE, '');
      window.addEventListener('popstate', () => setFilled(false), { signal });
      const leave = ({ key }: KeyboardEvent) => {
        // Escape closes what is open over the map first.
        if (key === 'Escape' && !frame.querySelector('dialog[open]')) window.history.back();
      };
      document.addEventListener('keydown', leave, { capture: true, signal });
      return function giveWindowBack() {
        abort.abort();
        frame.removeAttribute(FILLED_ATTRIBUTE);
      };
    },
    [frame, isFilled, setFilled],
  );
}
