import { useSyncExternalStore } from 'react';
import type { Scheme } from './style.ts';

const DARK = '(prefers-color-scheme: dark)';

function onChange(tell: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', tell);
  return function stopTelling() {
    query.removeEventListener('change', tell);
  };
}

/** Light or dark, as the style sheet has it: for what is drawn on a canvas, which reads no style sheet. */
export function useScheme(element: Element): Scheme {
  return useSyncExternalStore(onChange, () => {
    const given = element.closest('[data-scheme]')?.getAttribute('data-scheme');
    if (given === 'dark' || given === 'light') return given;
    return window.matchMedia(`screen and ${DARK}`).matches ? 'dark' : 'light';
  });
}
