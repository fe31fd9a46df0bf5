import { useCallback, useState } from 'react';

/** How large a wall's map is laid out, and how much larger it is shown. */
export interface WallSize {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/**
 * The shorter side of a window in which the smallest name on the map, 10.5 px high, has 28 px at 1080: what is read from
 * five metres.
 */
const SHORTER_SIDE = 405;

/** The size of the element that the map fills, in the map's own pixels. */
export function useWallSize() {
  const [size, setSize] = useState<WallSize | null>(null);
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      setSize((before) => {
        const next = sizeOf(element);
        return before && isSame(before, next) ? before : next;
      });
    });
    observer.observe(element);
    return function stopFollowingSize() {
      observer.disconnect();
    };
  }, []);
  return [size, ref] as const;
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): WallSize {
  const scale = Math.min(window.innerWidth, window.innerHeight) / SHORTER_SIDE;
  return {
    width: Math.round(clientWidth / scale),
    height: Math.round(clientHeight / scale),
    scale,
  };
}

const isSame = (one: WallSize, other: WallSize) =>
  one.width === other.width && one.height === other.height && one.scale === other.scale;
