import type { Map as LeafletMap } from 'leaflet';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ControlWords } from './live-map-mount.tsx';
import { passFingersOver, passWheelOver, zoomAboutDoubleTap } from './gestures.ts';
import styles from './map-gestures.module.css';

interface Props {
  readonly map: LeafletMap;
  readonly frame: HTMLElement;
  readonly words: ControlWords;
}

type Hint = 'fingers' | 'wheel';

/**
 * Leaves the page to whoever scrolls it: one finger passes over the map, two move it, and where the page scrolls past
 * the map the wheel needs a key. What was in vain is answered by a hint.
 */
export function MapGestures({ map, frame, words }: Props) {
  const { hint, isShown, show } = useHint();
  useEffect(
    function decideWhoMoves() {
      const stops = [
        passFingersOver(map, frame, () => show('fingers')),
        passWheelOver(map, frame, () => show('wheel')),
        zoomAboutDoubleTap(map),
      ];
      return function stopDeciding() {
        for (const stop of stops) stop();
      };
    },
    [map, frame, show],
  );
  const text = hint === 'wheel' ? words.wheel.replace('{key}', wheelKey()) : words.twoFingers;
  return (
    <p className={styles.hint} data-shown={isShown || undefined} aria-hidden="true">
      {text}
    </p>
  );
}

const HINT_MILLISECONDS = 1200;

function useHint() {
  const [hint, setHint] = useState<Hint>('fingers');
  const [isShown, setShown] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const show = useCallback((wanted: Hint) => {
    clearTimeout(timer.current);
    setHint(wanted);
    setShown(true);
    timer.current = setTimeout(() => setShown(false), HINT_MILLISECONDS);
  }, []);
  useEffect(function forgetTimer() {
    return () => clearTimeout(timer.current);
  }, []);
  return { hint, isShown, show };
}

const wheelKey = () => (navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl');
